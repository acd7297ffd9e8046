import * as z from "../foundation/zod.js";
import { defineParameter } from "../policy/parameter.js";
import { BodyKind, Tier } from "./schema.js";

/** What a supervisor of a line does: supervises, guides, only assists, or supervises and tells the upper department. */
const Role = z.enum(["supervises", "guides", "assists", "informs"]);

/** Who supervises along a line, of which tiers, and how. */
const Line = z.strictObject({
  role: Role,
  /** Tiers of the body that supervises. */
  tiers: z.array(Tier).min(1),
  /** Units inside a town that do it; only the line of the place has them. */
  units: z.array(z.enum(["judicialOffice", "legalOfficerSection"])).optional(),
});

/** Bodies of which something is expected, by kind and tier. */
const Expected = z.array(z.strictObject({ kind: BodyKind, tier: Tier })).min(1);

/** 横向: which justice bureaus supervise for their government. */
export const horizontalLine = defineParameter({
  id: "organisation/horizontal-line",
  schema: Line,
  label: { zh: "横向监督", en: "Horizontal line" },
});

/** The same in a functional zone, whose office is no justice bureau. */
export const zoneLine = defineParameter({
  id: "organisation/zone-line",
  schema: Line,
  label: { zh: "功能区的横向监督", en: "Horizontal line in a zone" },
});

/** The same over organs that an upper department leads. */
export const verticalLine = defineParameter({
  id: "organisation/vertical-line",
  schema: Line,
  label: { zh: "对垂直管理机关的监督", en: "Line over vertically led organs" },
});

/** 系统: which departments supervise or guide their counterparts below. */
export const sectorLine = defineParameter({
  id: "organisation/sector-line",
  schema: Line,
  label: { zh: "系统监督", en: "Sector line" },
});

/** 属地: what the judicial office or the section of the legal officer does in its town. */
export const territorialLine = defineParameter({
  id: "organisation/territorial-line",
  schema: Line,
  label: { zh: "属地监督", en: "Territorial line" },
});

/** Of which bodies a supervising unit must be named. */
export const unitExpected = defineParameter({
  id: "organisation/unit-expected",
  schema: Expected,
  label: { zh: "应明确监督机构的单位", en: "Bodies that name a supervision unit" },
});

/** Of which bodies a dedicated person is expected. */
export const dedicatedExpected = defineParameter({
  id: "organisation/dedicated-expected",
  schema: Expected,
  label: { zh: "应有专人负责的单位", en: "Bodies with a dedicated person" },
});

/** Of which bodies full-time staff is expected. */
export const fullTimeExpected = defineParameter({
  id: "organisation/full-time-expected",
  schema: Expected,
  label: { zh: "应配备专职监督人员的单位", en: "Bodies with full-time staff" },
});

/** Of which bodies a duty list is expected. */
export const dutyListExpected = defineParameter({
  id: "organisation/duty-list-expected",
  schema: Expected,
  label: { zh: "应有职责清单的单位", en: "Bodies with a duty list" },
});

/** Of which bodies a legal officer is expected. */
export const legalOfficerExpected = defineParameter({
  id: "organisation/legal-officer-expected",
  schema: Expected,
  label: { zh: "应配备法制员的单位", en: "Bodies with a legal officer" },
});

/** How division codes nest: how many digits a tier has of its own and its parents'. Also the order of the tiers. */
export const codeStructure = defineParameter({
  id: "organisation/code-structure",
  schema: z.array(z.strictObject({ tier: Tier, digits: z.int().positive() })).min(2),
  label: { zh: "区划代码的层级", en: "Tiers of a division code" },
});
