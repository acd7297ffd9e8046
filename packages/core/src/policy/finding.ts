import { HengjianError } from "../foundation/errors.js";
import type { Words } from "../foundation/words.js";
import type { Dated } from "./law.js";
import { checkId, type Parameter } from "./parameter.js";
import type { ValueLabel } from "./show.js";

/** 违规, 需研判, 预警, 提示. */
export type Severity = "violation" | "question" | "warning" | "remark";

/** Who or what a finding is about. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

/** One thing that a check has to say about the facts. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly subject: Subject;
  /** The fields concerned, so that a form or a cell can point there. */
  readonly at?: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  /** How the values are shown to a reader: the labels of its rule. */
  readonly labels?: Readonly<Record<string, ValueLabel>>;
  readonly basis: readonly Dated[];
  /** What is wrong, in one sentence. */
  readonly message: Words;
  /** The figures behind it. */
  readonly detail?: Words;
  /** What puts it right. */
  readonly remedy?: Words;
}

/** A rule of a room: its weight, where it stands, what it reads, and its words. */
export interface Rule<V extends Readonly<Record<string, unknown>>> {
  /** `room/what-is-wrong` */
  readonly id: string;
  readonly severity: Severity;
  /** Clauses of the plan or ids of the dossiers, such as `plan-2022/3.4.1-f`. */
  readonly clauses: readonly string[];
  readonly reads: readonly Pick<Parameter<unknown>, "id" | "label">[];
  /** How its values are shown, in the order of a reader. */
  readonly labels?: { readonly [K in keyof V & string]?: ValueLabel };
  /** What is wrong, in one sentence that names the values. */
  words(values: V): Words;
  /** The figures behind it. */
  detail?(values: V): Words;
  /** What puts it right. */
  remedy?(values: V): Words;
}

/** Checks and freezes a rule. Throws `policy/bad-definition` on a bad id or a rule without a clause. */
export function defineRule<V extends Readonly<Record<string, unknown>>>(rule: Rule<V>): Rule<V> {
  checkId("rule", rule.id);
  if (rule.clauses.length === 0) {
    throw new HengjianError("policy/bad-definition", `the rule "${rule.id}" names no clause that it stands on`);
  }
  return Object.freeze(rule);
}

/** Makes a finding of a rule. A violation that rests on an open value becomes a question. */
export function find<V extends Readonly<Record<string, unknown>>>(
  rule: Rule<V>,
  subject: Subject,
  values: V,
  basis: readonly Dated[],
  at?: readonly string[],
): Finding {
  const opened = rule.severity === "violation" && basis.some((dated) => dated.open !== undefined);
  const detail = rule.detail?.(values);
  const remedy = rule.remedy?.(values);
  return {
    rule: rule.id,
    severity: opened ? "question" : rule.severity,
    subject,
    ...(at && { at }),
    values,
    ...(rule.labels && { labels: rule.labels as Readonly<Record<string, ValueLabel>> }), // a label for each key it has
    basis,
    message: rule.words(values),
    ...(detail && { detail }),
    ...(remedy && { remedy }),
  };
}

const ORDER: readonly Severity[] = ["violation", "question", "warning", "remark"];

/** The gravest severity among findings, or `undefined` where there are none. */
export function worstOf(findings: readonly Finding[]): Severity | undefined {
  return ORDER.find((severity) => findings.some((finding) => finding.severity === severity));
}

/** Findings with the gravest first; equal ones keep their order. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
