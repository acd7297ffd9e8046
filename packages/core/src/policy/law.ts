import type { PlainDate } from "../foundation/days.js";
import type { Words } from "../foundation/words.js";
import type { Parameter } from "./parameter.js";

/** How sure we are of a value: read in the text; not readable, 待核实; stands in until a notice is published, 暂定. */
export type Standing = "read" | "assumed" | "expected";

/** One value on the days `from` to `to`, both included. Plain JSON. */
export interface Dated<T = unknown> {
  readonly value: T;
  readonly from: PlainDate;
  readonly to?: PlainDate;
  readonly basis: { readonly source: string; readonly article: string };
  readonly standing: Standing;
  /** The day on which somebody last held the value against its source. */
  readonly verifiedOn: PlainDate;
  /** Where the text leaves room: who decides what. A breach is then a question, not a violation. */
  readonly open?: Words;
  /** Required where an upper pack has a value on the same day: the ground for differing. */
  readonly overrides?: string;
}

/** The law as a check sees it: one question. A pack, a recorder and an old receipt all answer it. */
export interface Law {
  /** The value in force on a day, or `undefined` where no rule is in force. */
  read<T>(parameter: Parameter<T>, on: PlainDate): Dated<T> | undefined;
}

/** What was asked, for which day, and the answer. Without `found`, no rule was in force. */
export interface Reading {
  readonly parameter: string;
  /** The parameter's own label and unit, so that a receipt can be read where the library is not at hand. */
  readonly label: Words;
  readonly unit?: Words;
  readonly on: PlainDate;
  readonly found?: Dated;
  /** The value in words, where the parameter has words for it: a reader is never shown JSON. */
  readonly shown?: Words;
}

/** A text that values and rules cite. */
export interface Source {
  readonly title: string;
  /** 文号, as printed: 威司发〔2022〕4号. */
  readonly number?: string;
  readonly issuer?: string;
  readonly issuedOn?: PlainDate;
  readonly url?: string;
  /** Sentences that are quoted, by article, with the words that decide. */
  readonly articles?: Readonly<Record<string, Quote>>;
}

/** A sentence of a source, word for word. */
export interface Quote {
  readonly text: string;
  /** Parts of `text` that carry the rule. */
  readonly deciding: readonly string[];
}

/** Sources by their key, the `source` of a citation. */
export type Sources = Readonly<Record<string, Source>>;
