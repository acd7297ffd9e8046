// Writes packages/core/src/packs/national-years.ts.
//   npm install && node generate.mjs <folder of holiday-cn: github.com/NateScarlet/holiday-cn, <year>.json>
// Of chinese-days' days only the JSON is read: its functions read days in local time and give others west of China.
// Its table of lunar years is asked in China's time.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("name the folder that holds holiday-cn's <year>.json");
process.env.TZ = "Asia/Shanghai";
const root = new URL("../../", import.meta.url);
const require = createRequire(import.meta.url);
const one = require("chinese-days/dist/chinese-days.json");
const { getSolarDateFromLunar } = require("chinese-days");

const BOTH_FROM = 2007; // the first year that both sets have
const EXPECTED_TO = 2031;

const keys = {
  元旦: "newYear",
  春节: "springFestival",
  清明: "qingming",
  劳动节: "labourDay",
  端午: "dragonBoat",
  中秋: "midAutumn",
  国庆节: "nationalDay",
};

/** Days off with their holiday, and days worked, as chinese-days has them. */
const off = new Map(Object.entries(one.holidays).map(([day, text]) => [day, keys[text.split(",")[1]] ?? "other"]));
const work = new Set(Object.keys(one.workdays));
const years = [...new Set([...off.keys()].map((day) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
const knownTo = years.at(-1);

const papers = compare();
const rows = [];
for (let year = BOTH_FROM; year <= knownTo; year += 1) {
  rows.push({ year, ...compact(year, off, work) });
  console.log(year, ...papers.get(year)); // the notices, for policy/sources-of-calendar.ts
}
for (let year = knownTo + 1; year <= EXPECTED_TO; year += 1) {
  rows.push({ year, expected: true, ...compact(year, statutory(year), new Set()) });
}
for (let year = 2025; year <= knownTo; year += 1) {
  for (const day of statutory(year).keys()) {
    if (!off.has(day)) throw new Error(`${day} is a holiday by law, and the notice of its year does not have it`);
  }
}
write(rows);

/** Stops where the two sets differ on a working day, from 2007 on; gives the notices that the second set names. */
function compare() {
  const days = new Map();
  const papers = new Map();
  for (let year = BOTH_FROM; year <= knownTo; year += 1) {
    const file = JSON.parse(readFileSync(join(folder, `${year}.json`), "utf8"));
    papers.set(year, file.papers);
    for (const { date, isOffDay } of file.days) days.set(date, isOffDay);
  }
  for (let at = Date.UTC(BOTH_FROM, 0, 1); at < Date.UTC(knownTo + 1, 0, 1); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    const weekend = [0, 6].includes(new Date(at).getUTCDay());
    const [first, second] = [work.has(day) || (!off.has(day) && !weekend), days.has(day) ? !days.get(day) : !weekend];
    if (first !== second) throw new Error(`${day}: the two sets differ`);
  }
  return papers;
}

/** `0101-0103 newYear` for each run of days off, and the days worked. */
function compact(year, offDays, workDays) {
  const runs = [];
  for (const [day, holiday] of [...offDays].filter(([day]) => day.startsWith(`${year}-`)).sort()) {
    const last = runs.at(-1);
    if (last && last.holiday === holiday && next(last.to) === day) last.to = day;
    else runs.push({ from: day, to: day, holiday });
  }
  return {
    off: runs.map(({ from, to, holiday }) => `${short(from)}-${short(to)} ${holiday}`).join(", "),
    work: [...workDays]
      .filter((day) => day.startsWith(`${year}-`))
      .sort()
      .map(short)
      .join(" "),
  };
}

/** The days off by the law of holidays as amended for 2025, without any shifting, which only a notice can order. */
function statutory(year) {
  const days = new Map();
  const put = (day, holiday) => days.set(day, holiday);
  put(`${year}-01-01`, "newYear");
  const springFestival = lunar(year, 1, 1);
  put(previous(springFestival), "springFestival");
  for (let day = springFestival, count = 0; count < 3; count += 1, day = next(day)) put(day, "springFestival");
  put(qingming(year), "qingming");
  for (const day of ["05-01", "05-02"]) put(`${year}-${day}`, "labourDay");
  put(lunar(year, 5, 5), "dragonBoat");
  put(lunar(year, 8, 15), "midAutumn");
  for (const day of ["10-01", "10-02", "10-03"]) put(`${year}-${day}`, "nationalDay");
  return days;
}

/** The civil day of a day of a lunar month that is no leap month. The tables of Intl are a day off in 2027 and 2030. */
function lunar(year, month, day) {
  const text = [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return getSolarDateFromLunar(text).date;
}

/** 清明: the day on which the sun passes 15°, by the usual formula for the years 2000 to 2099. */
function qingming(year) {
  const short = year % 100;
  return `${year}-04-${String(Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4)).padStart(2, "0")}`;
}

function next(day) {
  return new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function previous(day) {
  return new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function short(day) {
  return day.slice(5).replace("-", "");
}

function write(rows) {
  const lines = rows.map(
    (row) =>
      `  ${JSON.stringify(row)
        .replace(/"(\w+)":/g, "$1: ")
        .replace(/,(?=\w+: )/g, ", ")},`,
  );
  const text = `// Written by tools/holidays/generate.mjs from chinese-days 1.5.7 and holiday-cn. Do not edit; run it again.

/** Days off and worked of one year, in few letters: \`0101-0103 newYear\` is off from 1 to 3 January. */
export interface YearRow {
  readonly year: number;
  readonly off: string;
  readonly work: string;
  /** No notice yet: the holidays that the law itself fixes, and no shifting. */
  readonly expected?: boolean;
}

/** ${BOTH_FROM} to ${EXPECTED_TO}. Up to ${knownTo} both sets agree on every day. */
export const yearRows: readonly YearRow[] = [
${lines.join("\n")}
];
`;
  writeFileSync(new URL("packages/core/src/packs/national-years.ts", root), text);
}
