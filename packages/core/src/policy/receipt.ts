import type { PlainDate } from "../foundation/days.js";
import { digest } from "../foundation/digest.js";
import { HengjianError } from "../foundation/errors.js";
import { judge, type Check, type Judged, type Judgement } from "./check.js";
import type { Finding } from "./finding.js";
import type { Dated, Law, Sources } from "./law.js";
import type { Parameter } from "./parameter.js";

/** A judgement that can be kept: what was found, every value read, and the digest of the facts. Plain JSON. */
export interface Receipt extends Omit<Judgement, "result"> {
  /** SHA-256 of the facts as canonical JSON. */
  readonly facts: string;
  readonly findings: readonly Finding[];
  /** The texts cited, so that the receipt can be read where the pack is not at hand. */
  readonly sources: Sources;
}

/** What is no longer as it was when the receipt was written. */
export interface Replay {
  /** The facts at hand are not the ones that were judged. */
  readonly factsChanged: boolean;
  /** With the values of the receipt, these facts now give other findings. */
  readonly answerChanged: boolean;
  /** Parameters for which the law at hand gives another value than the receipt holds. */
  readonly lawChanged: readonly string[];
  /** The check has been revised since. */
  readonly checkRevised: boolean;
}

/** Makes the receipt of a judgement. Of `sources`, only the cited ones go in. */
export function seal<R extends Judged>(judgement: Judgement<R>, facts: unknown, sources: Sources = {}): Receipt {
  const { result, ...rest } = judgement;
  const cited: Record<string, Sources[string]> = {};
  for (const { found } of rest.readings) {
    const source = found && sources[found.basis.source];
    if (source) cited[found.basis.source] = source;
  }
  return { ...rest, facts: digest(facts), findings: result.findings, sources: cited };
}

/** The number by which a receipt is quoted: the first 16 hex digits of its digest. */
export function receiptId(receipt: Receipt): string {
  return digest(receipt).slice(0, 16);
}

/**
 * Asks the check again with the values the receipt holds, then asks `today`'s law the same questions.
 * Throws `policy/other-check` where the receipt is of another check.
 */
export function replay<F, R extends Judged>(check: Check<F, R>, receipt: Receipt, facts: F, today: Law): Replay {
  if (receipt.check !== check.id) {
    throw new HengjianError("policy/other-check", `the receipt is of "${receipt.check}", not of "${check.id}"`);
  }
  const again = judge(check, facts, lawOf(receipt));
  const lawChanged = receipt.readings
    // A law looks a parameter up by its id alone.
    .filter(
      (r) => digest(today.read({ id: r.parameter } as Parameter<unknown>, r.on) ?? null) !== digest(r.found ?? null),
    )
    .map((r) => r.parameter);
  return {
    factsChanged: digest(facts) !== receipt.facts,
    answerChanged:
      answerDigest(again.outcome, again.result.findings) !== answerDigest(receipt.outcome, receipt.findings),
    lawChanged: [...new Set(lawChanged)],
    checkRevised: check.version !== receipt.version,
  };
}

/** The law as a receipt knows it. What it was not asked then, it cannot answer now: no rule. */
export function lawOf(receipt: Receipt): Law {
  return {
    read<T>(parameter: Parameter<T>, on: PlainDate): Dated<T> | undefined {
      const reading = receipt.readings.find((r) => r.parameter === parameter.id && r.on === on);
      return reading?.found as Dated<T> | undefined; // it was parsed by this parameter's schema when its pack was read
    },
  };
}

/** A case that comes out differently under another law. */
export interface ChangedOutcome<F, R extends Judged> {
  readonly facts: F;
  readonly before: Judgement<R>;
  readonly after: Judgement<R>;
}

/** Judges every case under both laws and gives those whose outcome differs, in their order. */
export function compareOutcomes<F, R extends Judged>(
  check: Check<F, R>,
  cases: readonly F[],
  before: Law,
  after: Law,
): readonly ChangedOutcome<F, R>[] {
  return cases
    .map((facts) => ({ facts, before: judge(check, facts, before), after: judge(check, facts, after) }))
    .filter((changed) => changed.before.outcome !== changed.after.outcome);
}

/** What was decided, without its wording: a better sentence is not another answer. */
function answerDigest(outcome: string, findings: readonly Finding[]): string {
  return digest([
    outcome,
    findings.map(({ message: _message, detail: _detail, remedy: _remedy, labels: _labels, ...decided }) => decided),
  ]);
}
