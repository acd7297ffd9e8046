import type { CalendarYear, CountingRule, Holiday } from "../calendar/schema.js";
import { plainDate, yearEnd, yearStart, type PlainDate } from "../foundation/days.js";
import type { Dated } from "../policy/law.js";
import { yearRows, type YearRow } from "./national-years.js";

const verifiedOn = "2026-11-28";

/** Years whose notice was read word for word. Of the others title and days are known, the text was not readable. */
const articles: Readonly<Record<number, string>> = {
  2017: "一至六",
  2022: "一至七",
  2023: "一至六",
  2024: "一至七",
  2025: "一至六",
  2026: "一至七",
};

/** The rest days of every year, one value a year. A year without a notice has the holidays that the law itself fixes. */
export const calendarYears: Dated<CalendarYear>[] = yearRows.map((row) => ({
  value: { restDays: [6, 7], off: offDays(row), work: row.work.split(" ").filter(Boolean).map(dayIn(row.year)) },
  from: yearStart(row.year),
  to: yearEnd(row.year),
  ...(row.expected
    ? { standing: "expected", basis: { source: "cn.holiday-measures.2024", article: "第二条" } }
    : {
        standing: articles[row.year] === undefined ? "assumed" : "read",
        basis: { source: `cn.holidays.${row.year}`, article: articles[row.year] ?? "放假安排（条款待核实）" },
      }),
  verifiedOn,
}));

const plain = { workingDays: "none", firstDay: "excluded", lastDay: "roll" } as const;

/** 期间开始的时和日不计算在期间内: periods in hours run from the next full hour. */
const withoutFirstHour = { ...plain, firstHour: "excluded" } as const;

type Counting = Dated<CountingRule>;

/** A rule of counting that its own statute lays down. */
const read = (value: CountingRule, from: PlainDate, source: string, article: string): Counting[] => [
  { value, from, basis: { source, article }, standing: "read", verifiedOn },
];

/** The statute is silent: days are calendar days, and the general rule of the Civil Code moves a last day of rest. */
const silent = (from: PlainDate, value: CountingRule = plain): Counting[] => [
  {
    value,
    from,
    basis: { source: "cn.civil-code.2020", article: "第二百零一条、第二百零三条" },
    standing: "assumed",
    verifiedOn,
  },
];

/** How each statute counts its periods. */
export const countingValues: Record<string, Counting[]> = {
  "calendar/counting/general": read(plain, "2021-01-01", "cn.civil-code.2020", "第二百零一条、第二百零三条"),
  "calendar/counting/penalty": read(
    { ...plain, workingDays: { counts: [2, 3, 5, 7] } },
    "2021-07-15",
    "cn.penalty-law.2021",
    "第八十五条",
  ),
  // Whether the rule for a last day of rest holds for an authority's own limits is practice, not text.
  "calendar/counting/penalty-handling": read(
    { ...plain, workingDays: { counts: [2, 3, 5, 7] }, otherwise: { lastDay: "strict" } },
    "2021-07-15",
    "cn.penalty-law.2021",
    "第八十五条",
  ),
  "calendar/counting/coercion": read(
    { ...plain, workingDays: { upTo: 10 } },
    "2012-01-01",
    "cn.coercion-law.2011",
    "第六十九条",
  ),
  // What restricts rights does not grow longer because of a holiday. 第二十五条: testing and appraisal do not count.
  "calendar/counting/coercion-measure": read(
    { ...plain, workingDays: { upTo: 10 }, lastDay: "strict", suspendedBy: ["testing", "appraisal"] },
    "2012-01-01",
    "cn.coercion-law.2011",
    "第六十九条",
  ),
  // 第四十五条: what does not count.
  "calendar/counting/permit": read(
    {
      ...plain,
      workingDays: "all",
      suspendedBy: ["hearing", "bidding", "testing", "appraisal", "expertReview"],
    },
    "2019-04-23",
    "cn.permit-law.2019",
    "第八十二条",
  ),
  "calendar/counting/permit-applicant": silent("2021-01-01"),
  "calendar/counting/reconsideration": read(
    { ...plain, workingDays: { counts: [3, 5, 7, 10] } },
    "2024-01-01",
    "cn.reconsideration-law.2023",
    "第八十八条",
  ),
  // It writes 工作日 where it means them; days without that word are calendar days.
  "calendar/counting/information": silent("2021-01-01", { ...plain, suspendedBy: ["consultation"] }),
  "calendar/counting/petition": silent("2022-05-01", { ...plain, suspendedBy: ["hearing"] }),
  "calendar/counting/inspection": silent("2021-02-01"),
  // 三日 is not defined; some practice takes it for working days.
  "calendar/counting/referral": silent("2021-01-01", { ...plain, otherwise: { workingDays: "all" } }),
  "calendar/counting/criminal": read(withoutFirstHour, "2018-10-26", "cn.criminal-procedure-law.2018", "第一百零五条"),
  "calendar/counting/criminal-custody": read(
    { ...withoutFirstHour, lastDay: "strict" },
    "2018-10-26",
    "cn.criminal-procedure-law.2018",
    "第一百零五条",
  ),
  "calendar/counting/civil-procedure": read(
    withoutFirstHour,
    "2024-01-01",
    "cn.civil-procedure-law.2023",
    "第八十五条",
  ),
  // It has no figure of its own; a limit that a document sets is counted by the general rule.
  "calendar/counting/supervision": silent("2026-02-01"),
  "calendar/counting/market-complaint": silent("2022-03-24"),
  "calendar/counting/data-sharing": silent("2025-08-01"),
};

/** Shandong's regulation writes 日 and defines it nowhere. */
export const shandongCounting: Record<string, Counting[]> = {
  "calendar/counting/local-supervision": [
    {
      value: plain,
      from: "2015-05-01",
      basis: { source: "sd.enf-supervision-reg.2014", article: "第二十八条" },
      standing: "assumed",
      verifiedOn,
    },
  ],
};

function offDays({ year, off }: YearRow): CalendarYear["off"] {
  const day = dayIn(year);
  return off.split(", ").map((run) => {
    const [days = "", holiday] = run.split(" ");
    const [from = "", to = ""] = days.split("-");
    return { from: day(from), to: day(to), holiday: holiday as Holiday }; // definePack parses it
  });
}

function dayIn(year: number) {
  return (short: string): PlainDate => {
    const day = plainDate(year, Number(short.slice(0, 2)), Number(short.slice(2)));
    if (day === undefined) throw new Error(`the table of ${year} has a day "${short}" that does not exist`);
    return day;
  };
}
