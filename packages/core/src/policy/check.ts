import type { PlainDate } from "../foundation/days.js";
import { HengjianError } from "../foundation/errors.js";
import type { Finding } from "./finding.js";
import type { Dated, Law, Reading } from "./law.js";
import { checkId, type Parameter } from "./parameter.js";

/** What every check gives, among whatever else it gives. */
export interface Judged {
  readonly findings: readonly Finding[];
}

/** A room function with a name. Pure: facts and law in, findings and whatever else out. */
export interface Check<F, R extends Judged> {
  readonly id: string;
  /** Grows whenever the same facts and readings may give another answer. */
  readonly version: number;
  /** Weighs the facts. Asks the law what it needs, never throws on bad facts, changes neither. */
  judge(facts: F, law: Law): R;
}

/** 符合, 违规, 需研判, 无规则. */
export type Outcome = "met" | "violated" | "needs-judgement" | "no-rule";

/** The answer of a check: its result, what it read, and the outcome that follows. */
export interface Judgement<R extends Judged = Judged> {
  readonly check: string;
  readonly version: number;
  readonly result: R;
  readonly readings: readonly Reading[];
  readonly outcome: Outcome;
  /** Some value read is 待核实. */
  readonly assumed: boolean;
  /** Some value read is 暂定. */
  readonly provisional: boolean;
}

/** Checks and freezes a check. Throws `policy/bad-definition` on a bad id or version. */
export function defineCheck<F, R extends Judged>(check: Check<F, R>): Check<F, R> {
  checkId("check", check.id);
  if (!Number.isInteger(check.version) || check.version < 1) {
    throw new HengjianError("policy/bad-definition", `the check "${check.id}" needs a version of 1 or more`);
  }
  return Object.freeze(check);
}

/** Asks a check about facts under a law, and keeps every value it read. Same facts, same law: same judgement. */
export function judge<F, R extends Judged>(check: Check<F, R>, facts: F, law: Law): Judgement<R> {
  const asked = new Map<string, Reading>();
  const recorder: Law = {
    read<T>(parameter: Parameter<T>, on: PlainDate): Dated<T> | undefined {
      const key = `${parameter.id} ${on}`;
      const before = asked.get(key);
      if (before) return before.found as Dated<T> | undefined; // what this same parameter gave a moment ago
      const found = law.read(parameter, on);
      const { id, label, unit } = parameter;
      const shown = found && parameter.show?.(found.value);
      asked.set(key, {
        parameter: id,
        label,
        ...(unit && { unit }),
        on,
        ...(found && { found }),
        ...(shown && { shown }),
      });
      return found;
    },
  };
  const result = check.judge(facts, recorder);
  const readings = [...asked.values()];
  return {
    check: check.id,
    version: check.version,
    result,
    readings,
    outcome: outcomeOf(result.findings, readings),
    assumed: readings.some((reading) => reading.found?.standing === "assumed"),
    provisional: readings.some((reading) => reading.found?.standing === "expected"),
  };
}

/** The one scale: violated by a violation, else needs-judgement by a question, else met, or no-rule if nothing was found. */
export function outcomeOf(findings: readonly Finding[], readings: readonly Reading[]): Outcome {
  if (findings.some((finding) => finding.severity === "violation")) return "violated";
  if (findings.some((finding) => finding.severity === "question")) return "needs-judgement";
  return readings.some((reading) => reading.found) ? "met" : "no-rule";
}
