// law.read over many records whose law changes within their year, beside a plain look-up by hand.
// node --expose-gc benchmarks/law-read.bench.mjs
import { countingRules } from "../packages/core/dist/calendar/index.js";
import { national, weihai } from "../packages/core/dist/packs/index.js";
import { resolve } from "../packages/core/dist/policy/index.js";
import { annualHours } from "../packages/core/dist/training/index.js";
import { table } from "./measure.mjs";

const RECORDS = 1_000_000;
const ROUNDS = 15;
// 2023: the sixty hours are open until 8 August, and carried by the national plan from the 9th on.
const days = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2023, 0, 1 + i)).toISOString().slice(0, 10));
const records = Array.from({ length: RECORDS }, (_, i) => days[(i * 7919) % days.length]);
const laws = [resolve(weihai), resolve(national)];

const count = (read) => () => {
  let open = 0;
  for (const day of records) if (read(day)) open += 1;
  return open;
};

const runs = [
  ["law.read, three packs deep", count((day) => laws[0].read(annualHours, day)?.open)],
  ["law.read, one pack, one value", count((day) => laws[1].read(countingRules.penalty, day)?.value)],
  ['by hand: if (day < "2023-08-09")', count((day) => day < "2023-08-09")],
];

const times = runs.map(() => []);
const found = runs.map(([, run]) => run());
for (let round = 0; round < ROUNDS; round += 1) {
  runs.forEach(([, run], place) => {
    globalThis.gc?.();
    const start = performance.now();
    run();
    times[place].push(performance.now() - start);
  });
}
const middle = times.map((list) => list.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]);

table(
  `${RECORDS.toLocaleString("en")} records of a year in which the law changes, middle of ${ROUNDS} rounds`,
  ["", "ms", "ns a record", "× by hand", "found"],
  runs.map(([name], i) => [name, middle[i], (middle[i] * 1e6) / RECORDS, middle[i] / middle.at(-1), String(found[i])]),
);
