import type { PlainDate } from "../foundation/days.js";
import { defineCheck, type Judged } from "../policy/check.js";
import { find, type Finding } from "../policy/finding.js";
import type { Law } from "../policy/law.js";
import { pilot, planClauses } from "./parameters.js";
import { clauseCarried, clauseChanged, clauseEnded, clauseOpen, clauseUnknown } from "./rules.js";
import type { Support } from "./schema.js";

/** A clause of the plan, relied on on a day. */
export interface ClauseFacts {
  readonly clause: string;
  readonly on: PlainDate;
}

/** May this clause of the plan be relied on on this day, and what does it rest on when the pilot is over? */
export function clauseOn({ clause, on }: ClauseFacts, law: Law): Judged {
  const time = law.read(pilot, on);
  const known = law.read(planClauses, on);
  if (!time || !known) return { findings: [] };
  const subject = { kind: "clause", id: clause };
  const basis = [known, time];
  const entry = known.value.find((one) => one.clause === clause);
  const say = (finding: Finding): Judged => ({ findings: [finding] });
  if (!entry) return say(find(clauseUnknown, subject, { clause, on }, basis, ["clause"]));

  const holding = entry.restsOn.filter(({ from, to }) => from <= on && (to === undefined || on <= to));
  const by = (how: Support["how"]) => holding.filter((one) => one.how === how).map((one) => one.basis);
  const [changes, carries] = [by("changes"), by("carries")];
  if (changes.length > 0) return say(find(clauseChanged, subject, { clause, on, by: changes }, basis, ["clause"]));
  if (on <= time.value.to) return { findings: [] };
  const ended = time.value.to;
  if (carries.length > 0) return say(find(clauseCarried, subject, { clause, on, by: carries }, basis, ["clause"]));
  if (entry.after === "ends") return say(find(clauseEnded, subject, { clause, on, ended }, basis, ["clause"]));
  return say(find(clauseOpen, subject, { clause, on, ended }, basis, ["clause"]));
}

/** {@link clauseOn} as a check. */
export const planClauseCheck = defineCheck({ id: "programme/clause", version: 1, judge: clauseOn });
