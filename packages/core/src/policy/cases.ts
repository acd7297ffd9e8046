import type { Words } from "../foundation/words.js";
import type { Check, Judged, Outcome } from "./check.js";
import type { Severity } from "./finding.js";
import type { Dated, Law } from "./law.js";
import { resolve, type Pack } from "./pack.js";

/**
 * One row of a check's table: what is given and what must come out. One table serves three readers: the tests run it,
 * the rule catalogue prints it as a worked example, the conformance files carry it to other stacks.
 */
export interface Case<F> {
  /** What the row shows, such as "half an hour short". */
  readonly why: Words;
  readonly facts: F;
  /** The law of the row, as the values of a small pack. Never a real pack. */
  readonly law: Pack["values"];
  readonly outcome: Outcome;
  /** The findings in their order: rule and severity. */
  readonly findings: readonly { readonly rule: string; readonly severity: Severity }[];
}

/** The table of one check. It stands in `<subject>.cases.ts`, beside the function. */
export interface CaseTable<F> {
  readonly check: Check<F, Judged>;
  readonly cases: readonly Case<F>[];
}

/** A value of no real text, in force from 2020 on without end. `part` says what is otherwise. */
export function made<T>(value: T, part: Partial<Dated<T>> = {}): Dated<T> {
  const basis = { source: "example", article: "第一条" };
  return { value, from: "2020-01-01", basis, standing: "read", verifiedOn: "2026-11-28", ...part };
}

/** The law of a row. */
export function lawOfCase({ law }: Pick<Case<unknown>, "law">): Law {
  return resolve({ id: "case", name: { zh: "例", en: "Example" }, version: "1", sources: {}, values: law });
}
