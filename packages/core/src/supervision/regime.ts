import type { PlainDate } from "../foundation/days.js";
import type { Tier } from "../organisation/schema.js";
import { defineCheck, type Judged } from "../policy/check.js";
import { find, type Finding, type Subject } from "../policy/finding.js";
import type { Law } from "../policy/law.js";
import { documents, modes, organFrom, personMeasures, specialPlan, townRole } from "./parameters.js";
import {
  documentUnknown,
  groundLacking,
  measureUnknown,
  modeTier,
  modeUnknown,
  notAnOrgan,
  planApprovalUnknown,
  planNotApproved,
  proposeOnly,
  townRoleUnsettled,
  wrongIssuer,
} from "./rules.js";
import type { DocumentGround, DocumentIssuer, PersonMeasure, SupervisionDocument, SupervisionMode } from "./schema.js";

/** A body that means to supervise in a certain mode. */
export interface ModeFacts {
  readonly body: string;
  readonly tier: Tier;
  readonly mode: SupervisionMode;
  readonly on: PlainDate;
  /** The tier whose special supervision it carries out, where it does not run one of its own. */
  readonly carriesOut?: Tier;
  /** Whether the government has approved the plan. Left out where it is not known. */
  readonly approved?: boolean;
}

/** May a body of this tier supervise in this mode on this day? */
export function maySupervise({ body, tier, mode, on, carriesOut, approved }: ModeFacts, law: Law): Judged {
  const subject = { kind: "body", id: body };
  const findings = [...competence(subject, tier, on, law)];
  const known = law.read(modes, on);
  if (!known) return { findings };
  const rule = known.value.find((one) => one.mode === mode);
  if (!rule) return { findings: [...findings, find(modeUnknown, subject, { mode, on }, [known], ["mode"])] };
  if (rule.from && below(carriesOut ?? tier, rule.from)) {
    findings.push(find(modeTier, subject, { mode, tier: carriesOut ?? tier, lowest: rule.from }, [known], ["tier"]));
  }
  const plan = mode === "special" && carriesOut === undefined ? law.read(specialPlan, on) : undefined;
  if (plan && approved !== true) {
    const lacking = approved === false ? planNotApproved : planApprovalUnknown;
    findings.push(find(lacking, subject, { fields: plan.value.fields }, [plan], ["approved"]));
  }
  return { findings };
}

/** {@link maySupervise} as a check. */
export const supervisionModeCheck = defineCheck({ id: "supervision/mode", version: 1, judge: maySupervise });

/** A document that is about to go out. */
export interface DocumentFacts {
  readonly body: string;
  readonly tier: Tier;
  readonly document: SupervisionDocument;
  readonly issuer: DocumentIssuer;
  readonly ground: DocumentGround;
  readonly on: PlainDate;
}

/** May this document go out in this name, for this ground, on this day? */
export function mayIssue({ body, tier, document, issuer, ground, on }: DocumentFacts, law: Law): Judged {
  const subject = { kind: "body", id: body };
  const findings = issuer === "supervisingOrgan" ? [...competence(subject, tier, on, law)] : [];
  const known = law.read(documents, on);
  if (!known) return { findings };
  const rule = known.value.find(({ kind }) => kind === document);
  if (!rule)
    return { findings: [...findings, find(documentUnknown, subject, { document, on }, [known], ["document"])] };
  if (issuer !== rule.issuer) {
    findings.push(find(wrongIssuer, subject, { document, issuer, rightIssuer: rule.issuer }, [known], ["issuer"]));
  }
  const { grounds } = rule;
  if (grounds && !grounds.includes(ground)) {
    findings.push(find(groundLacking, subject, { document, ground, grounds }, [known], ["ground"]));
  }
  return { findings };
}

/** {@link mayIssue} as a check. */
export const supervisionDocumentCheck = defineCheck({ id: "supervision/document", version: 1, judge: mayIssue });

/** A measure that a supervising organ means to propose or to impose. */
export interface MeasureFacts {
  readonly officer: string;
  readonly measure: PersonMeasure;
  readonly does: "propose" | "impose";
  readonly on: PlainDate;
}

/** May a supervising organ propose, or impose, this measure against an officer on this day? */
export function mayMeasure({ officer, measure, does, on }: MeasureFacts, law: Law): Judged {
  const subject = { kind: "officer", id: officer };
  const known = law.read(personMeasures, on);
  if (!known) return { findings: [] };
  const rule = known.value.find((one) => one.measure === measure);
  if (!rule) return { findings: [find(measureUnknown, subject, { measure, on }, [known], ["measure"])] };
  const { decidedBy } = rule;
  if (does === "propose" || decidedBy === "supervisingOrgan") return { findings: [] };
  return { findings: [find(proposeOnly, subject, { measure, decidedBy }, [known], ["does"])] };
}

/** {@link mayMeasure} as a check. */
export const supervisionMeasureCheck = defineCheck({ id: "supervision/measure", version: 1, judge: mayMeasure });

const FROM_ABOVE: readonly Tier[] = ["province", "city", "county", "town"];

function below(tier: Tier, lowest: Tier): boolean {
  return FROM_ABOVE.indexOf(tier) > FROM_ABOVE.indexOf(lowest);
}

/** Whether a tier has a supervising organ. For towns their own rule comes first, and may leave it open. */
function competence(subject: Subject, tier: Tier, on: PlainDate, law: Law): readonly Finding[] {
  const role = tier === "town" ? law.read(townRole, on) : undefined;
  if (role?.value === "supervises") {
    return role.open ? [find(townRoleUnsettled, subject, { tier, on }, [role], ["tier"])] : [];
  }
  if (role) return [find(notAnOrgan, subject, { tier, on }, [role], ["tier"])];
  const lowest = law.read(organFrom, on);
  return lowest && below(tier, lowest.value) ? [find(notAnOrgan, subject, { tier, on }, [lowest], ["tier"])] : [];
}
