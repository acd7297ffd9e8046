// Deadlines beside what a user would pick instead. Own dependencies: npm install in this folder first.
// node --expose-gc benchmarks/calendar.bench.mjs
import chineseDays from "chinese-days";
import { addBusinessDays, format } from "date-fns";
import {
  addWorkingDays,
  countWorkingDays,
  deadline,
  deadlineCheck,
  dueDay,
  isWorkingDay,
} from "../packages/core/dist/calendar/index.js";
import { weihai } from "../packages/core/dist/packs/index.js";
import { judge, resolve } from "../packages/core/dist/policy/index.js";
import { table } from "./measure.mjs";

const law = resolve(weihai);
const COUNT = 7;
const days = Array.from({ length: 1461 }, (_, i) => new Date(Date.UTC(2022, 0, 1 + i)).toISOString().slice(0, 10));
const dates = days.map((day) => new Date(`${day}T00:00`));
const seven = { count: COUNT, unit: "day", under: "penalty" };
const thirty = { count: 30, unit: "day", under: "local-supervision" };

/** What is measured: a name, how many days to go through in one round, and what to do with one. */
const runs = [
  ["addWorkingDays", 200_000, (i) => addWorkingDays(days[i], COUNT, law)],
  ["countWorkingDays, half a year", 200_000, (i) => countWorkingDays(days[i], days[(i + 180) % days.length], law)],
  ["isWorkingDay", 200_000, (i) => isWorkingDay(days[i], law)],
  ["dueDay, 7 working days under a statute", 100_000, (i) => dueDay(days[i], seven, law)],
  ["dueDay, 30 calendar days, the last one moved", 100_000, (i) => dueDay(days[i], thirty, law)],
  ["deadline, 7 working days, with its trail", 100_000, (i) => deadline(days[i], seven, law).due],
  ["deadline, 30 calendar days, with its trail", 100_000, (i) => deadline(days[i], thirty, law).due],
  [
    "judge(deadlineCheck), every reading kept",
    20_000,
    (i) => judge(deadlineCheck, { matter: "M", event: days[i], period: seven }, law).outcome,
  ],
  ["chinese-days findWorkday, text to text", 5_000, (i) => chineseDays.findWorkday(COUNT, days[i])],
  ["date-fns addBusinessDays, Date to Date, no holidays", 100_000, (i) => addBusinessDays(dates[i], COUNT)],
  [
    "date-fns addBusinessDays, text to text, no holidays",
    20_000,
    (i) => format(addBusinessDays(new Date(`${days[i]}T00:00`), COUNT), "yyyy-MM-dd"),
  ],
];

// Rounds of all, one after the other, so that a busy machine is busy for each of them; then the middle one.
const ROUNDS = 15;
const times = runs.map(() => []);
let kept;
for (let round = 0; round <= ROUNDS; round += 1) {
  runs.forEach(([, count, run], place) => {
    globalThis.gc?.();
    const start = performance.now();
    for (let i = 0; i < count; i += 1) kept = run(i % days.length);
    if (round > 0) times[place].push((performance.now() - start) / count);
  });
}
if (kept === undefined) throw new Error("a bench must give something back");
const middle = times.map((list) => list.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]);
const of = (name) => middle[runs.findIndex(([is]) => is.startsWith(name))];

// Who answers differently, over the same days: chinese-days reads them in local time, date-fns knows no holidays.
const right = days.filter((day) => addWorkingDays(day, COUNT, law) === chineseDays.findWorkday(COUNT, day)).length;

table(
  `${COUNT} working days from each day of 2022 to 2025, middle of ${ROUNDS} rounds`,
  ["", "million a second", "× findWorkday", "× addBusinessDays"],
  runs.map(([name], i) => [
    name,
    1 / middle[i] / 1000,
    of("chinese-days") / middle[i],
    of("date-fns addBusinessDays, Date") / middle[i],
  ]),
);
console.log(
  `\nSame answer as chinese-days in this zone (${Intl.DateTimeFormat().resolvedOptions().timeZone}): ${right} of ${days.length} days.`,
);
