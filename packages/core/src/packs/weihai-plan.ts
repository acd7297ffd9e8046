/** The pilot ran to the end of September 2022 (四（三）). Where no other text carries the figure after it, it is open. */
export const goesOn = {
  standing: "assumed" as const,
  open: {
    zh: "试点时间至2022年9月底，此后是否继续适用，由市司法局决定",
    en: "The pilot ran to the end of September 2022; whether it goes on is for the city's justice bureau to decide",
  },
};
/** A clause of the plan, whose text was read. */
export const plan = (article: string) => ({ basis: { source: "plan-2022", article }, verifiedOn: "2026-11-28" });

/** What the plan orders on its days, and after the pilot, where no other text carries it: open. */
export function thePilot<T extends object>(value: T) {
  return [
    { ...value, from: "2022-02-28", to: "2022-09-30", standing: "read" as const },
    { ...value, from: "2022-10-01", standing: "assumed" as const, open: goesOn.open },
  ];
}

/** The same where a text of the nation takes its place on 2026-02-01. */
export function thePilotUntil825<T extends object>(value: T) {
  return thePilot(value).map((span) => (span.from === "2022-10-01" ? { ...span, to: "2026-01-31" } : span));
}
