import type { Finding, Severity } from "../policy/finding.js";
import type { Body } from "./schema.js";

/** The worst that is found at a body or anywhere below it, and how often. */
export interface WorstBelow {
  readonly severity: Severity;
  readonly count: number;
}

const ORDER: readonly Severity[] = ["violation", "question", "warning", "remark"];

/**
 * The worst severity at each body and below it, with its count; bodies without any are not in it. One pass over the
 * findings and one over the bodies, however deep they stand; circles end where they began.
 */
export function worstBelow(
  bodies: readonly Body[],
  findings: readonly Pick<Finding, "severity" | "subject">[],
): ReadonlyMap<string, WorstBelow> {
  const parents = new Map(bodies.map(({ id, parent }) => [id, parent]));
  const worst = new Map<string, WorstBelow>();
  for (const { severity, subject } of findings) {
    if (subject.kind !== "body") continue;
    const climbed = new Set<string>();
    for (let at: string | undefined = subject.id; at !== undefined && parents.has(at) && !climbed.has(at);) {
      climbed.add(at);
      const before = worst.get(at);
      const graver = before === undefined || ORDER.indexOf(severity) < ORDER.indexOf(before.severity);
      if (graver) worst.set(at, { severity, count: 1 });
      else if (before.severity === severity) worst.set(at, { severity, count: before.count + 1 });
      at = parents.get(at);
    }
  }
  return worst;
}
