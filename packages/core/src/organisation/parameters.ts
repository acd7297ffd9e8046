import { choice, optionWords } from "../foundation/fields.js";
import { listed, type Words } from "../foundation/words.js";
import * as z from "../foundation/zod.js";
import { defineParameter } from "../policy/parameter.js";
import { BodyKind, Tier } from "./schema.js";

/** What a supervisor of a line does. */
const Role = choice({
  supervises: { zh: "监督", en: "supervises" },
  guides: { zh: "督促指导", en: "guides" },
  assists: { zh: "协助", en: "assists" },
  informs: { zh: "监督并告知上一级主管部门", en: "supervises and tells the upper department" },
});

const TownUnit = choice({
  judicialOffice: { zh: "司法所", en: "judicial office" },
  legalOfficerSection: { zh: "法制员所在部门", en: "section of the legal officer" },
});

/** Who supervises along a line, of which tiers, and how. */
const Line = z.strictObject({
  role: Role,
  /** Tiers of the body that supervises. */
  tiers: z.array(Tier).min(1),
  /** Units inside a town that do it; only the line of the place has them. */
  units: z.array(TownUnit).optional(),
});

/** Bodies of which something is expected, by kind and tier. */
const Expected = z.array(z.strictObject({ kind: BodyKind, tier: Tier })).min(1);

/** 横向: which justice bureaus supervise for their government. */
export const horizontalLine = defineParameter({
  id: "organisation/horizontal-line",
  schema: Line,
  show: lineWords,
  label: { zh: "横向监督", en: "Horizontal line" },
});

/** The same in a functional zone, whose office is no justice bureau. */
export const zoneLine = defineParameter({
  id: "organisation/zone-line",
  schema: Line,
  show: lineWords,
  label: { zh: "功能区的横向监督", en: "Horizontal line in a zone" },
});

/** The same over organs that an upper department leads. */
export const verticalLine = defineParameter({
  id: "organisation/vertical-line",
  schema: Line,
  show: lineWords,
  label: { zh: "对垂直管理机关的监督", en: "Line over vertically led organs" },
});

/** 系统: which departments supervise or guide their counterparts below. */
export const sectorLine = defineParameter({
  id: "organisation/sector-line",
  schema: Line,
  show: lineWords,
  label: { zh: "系统监督", en: "Sector line" },
});

/** 属地: what the judicial office or the section of the legal officer does in its town. */
export const territorialLine = defineParameter({
  id: "organisation/territorial-line",
  schema: Line,
  show: lineWords,
  label: { zh: "属地监督", en: "Territorial line" },
});

/** Of which bodies a supervising unit must be named. */
export const unitExpected = defineParameter({
  id: "organisation/unit-expected",
  schema: Expected,
  show: expectedWords,
  label: { zh: "应明确监督机构的单位", en: "Bodies that name a supervision unit" },
});

/** Of which bodies a dedicated person is expected. */
export const dedicatedExpected = defineParameter({
  id: "organisation/dedicated-expected",
  schema: Expected,
  show: expectedWords,
  label: { zh: "应有专人负责的单位", en: "Bodies with a dedicated person" },
});

/** Of which bodies full-time staff is expected. */
export const fullTimeExpected = defineParameter({
  id: "organisation/full-time-expected",
  schema: Expected,
  show: expectedWords,
  label: { zh: "应配备专职监督人员的单位", en: "Bodies with full-time staff" },
});

/** Of which bodies a duty list is expected. */
export const dutyListExpected = defineParameter({
  id: "organisation/duty-list-expected",
  schema: Expected,
  show: expectedWords,
  label: { zh: "应有职责清单的单位", en: "Bodies with a duty list" },
});

/** Of which bodies a legal officer is expected. */
export const legalOfficerExpected = defineParameter({
  id: "organisation/legal-officer-expected",
  schema: Expected,
  show: expectedWords,
  label: { zh: "应配备法制员的单位", en: "Bodies with a legal officer" },
});

/** How division codes nest: how many digits a tier has of its own and its parents'. Also the order of the tiers. */
export const codeStructure = defineParameter({
  id: "organisation/code-structure",
  schema: z.array(z.strictObject({ tier: Tier, digits: z.int().positive() })).min(2),
  label: { zh: "区划代码的层级", en: "Tiers of a division code" },
  show: (tiers) =>
    listed(
      tiers.map(({ tier, digits }) => {
        const { zh, en } = optionWords(Tier, tier);
        return { zh: `${zh} ${digits} 位`, en: `${en} ${digits} digits` };
      }),
    ),
});

function lineWords({ role, tiers, units }: z.infer<typeof Line>): Words {
  const [does, whose, by] = [optionWords(Role, role), namesOf(Tier, tiers), namesOf(TownUnit, units ?? [])];
  return { zh: `${whose.zh}${by.zh}${does.zh}`, en: [whose.en, by.en, does.en].filter(Boolean).join(" ") };
}

function expectedWords(bodies: z.infer<typeof Expected>): Words {
  return listed(
    bodies.map(({ kind, tier }) => {
      const [what, where] = [optionWords(BodyKind, kind), optionWords(Tier, tier)];
      return { zh: `${where.zh}${what.zh}`, en: `${what.en} (${where.en})` };
    }),
  );
}

function namesOf(schema: z.ZodType, options: readonly string[]): Words {
  return listed(options.map((option) => optionWords(schema, option)));
}
