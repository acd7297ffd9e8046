import type { PackFile } from "../policy/schema.js";

type Values = PackFile["values"][string];

const ORDER_825 = "2026-02-01";
const DAY_BEFORE = "2026-01-31";

/** How the values of a local regulation on supervision stand beside Order 825, which came into force above it. */
export interface LocalRegulation {
  /** Contrary to the Order: ends on the day before it. */
  ends(value: unknown, article: string): Values;
  /** The Order is silent: goes on, to be verified, for whether the regulation was amended since was not found. */
  goesOn(value: unknown, article: string): Values;
  /**
   * The Order leaves the matter to a limit that something else sets (规定时限) or to none: goes on against its value, on
   * this ground, and a breach is for somebody to decide.
   */
  fills(value: unknown, article: string, ground: string): Values;
}

const leftOpen = {
  zh: "地方条例在国务院令第825号施行后未见修改，这一期限是否继续适用，由省级行政执法监督机构明确",
  en: "Whether this still applies beside Order 825 is for the supervising organ of the province to say; no amendment was found",
};

/** The values of one local regulation, in force from `from`, read in its text on `verifiedOn`. */
export function localRegulation(source: string, from: string, verifiedOn: string): LocalRegulation {
  const before = (value: unknown, article: string): Values[number] => {
    return { value, from, to: DAY_BEFORE, standing: "read", basis: { source, article }, verifiedOn };
  };
  const since = (value: unknown, article: string): Values[number] => {
    return { value, from: ORDER_825, standing: "assumed", basis: { source, article }, verifiedOn };
  };
  return {
    ends: (value, article) => [before(value, article)],
    goesOn: (value, article) => [before(value, article), since(value, article)],
    fills: (value, article, overrides) => [
      before(value, article),
      { ...since(value, article), open: leftOpen, overrides },
    ],
  };
}

/** A number of calendar days, counted as local regulations on supervision count. */
export function days(count: number) {
  return { count, unit: "day", under: "local-supervision" } as const;
}

/** A number of working days, likewise. */
export function workingDays(count: number) {
  return { count, unit: "workingDay", under: "local-supervision" } as const;
}
