/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** One clause of the plan: its own words, and what they say in English. */
export interface Clause extends Words {
  readonly id: string;
  readonly kind: readonly string[];
  /** No program can check it. */
  readonly judgement?: true;
}

/** What answers a clause, or that nothing does yet, or why no program can. */
export interface Answer {
  readonly open?: true;
  readonly judgement?: Words;
  readonly rules?: readonly string[];
  /** `@hengjian/core/training#trainingYear`: a name that the entry gives. */
  readonly functions?: readonly string[];
  readonly elements?: readonly string[];
  /** `packages/core/src/training/year.test.ts#part of the name of a test`. */
  readonly tests?: readonly string[];
  /** What an answer in part does not hold yet. */
  readonly lacks?: Words;
}

/** Both files of docs/traceability. */
export interface Traceability {
  readonly clauses: {
    readonly plan: string;
    readonly sections: readonly (Words & { readonly id: string; readonly clauses: readonly Clause[] })[];
  };
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The 185 clauses by section, and the answer of each. */
export function readTraceability(): Traceability;

/** How an answer stands. */
export function stateOf(answer: Answer): "answered" | "part" | "open" | "judgement";

/** The page, as prettier would have it. */
export function traceabilityPage(traceability: Traceability): Promise<string>;
