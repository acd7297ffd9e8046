// The year of many officers, 20 records each, beside a plain loop that only sums.
// node --expose-gc benchmarks/training.bench.mjs
import { judge, resolve } from "../packages/core/dist/policy/index.js";
import { weihai } from "../packages/core/dist/packs/index.js";
import { trainingRosterCheck } from "../packages/core/dist/training/index.js";
import { heap, table, time } from "./measure.mjs";

const EACH = 20;
const law = resolve(weihai);
const modes = ["classified", "online", "groupStudy", "mockEnforcement"];

function factsOf(count) {
  const officers = Array.from({ length: count }, (_, i) => ({
    id: `P-${i}`,
    name: "示例",
    body: `B-${i % 80}`,
    roles: i % 8 === 0 ? ["supervision"] : ["enforcement"],
    joinedOn: i % 50 === 0 ? "2022-05-06" : "2015-07-01",
  }));
  const records = Array.from({ length: count * EACH }, (_, i) => ({
    id: `R-${i}`,
    officer: `P-${i % count}`,
    title: `课程 ${i}`,
    mode: modes[i % modes.length],
    heldOn: `2022-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
    hours: 1 + ((i * 7) % 10) / 2,
  }));
  return { officers, records, year: 2022, today: "2023-01-10" };
}

/** What somebody would write who only wants the sums. */
function plainSum({ records, year }) {
  const sums = new Map();
  for (const { officer, heldOn, hours } of records) {
    if (heldOn.startsWith(`${year}`)) sums.set(officer, (sums.get(officer) ?? 0) + hours);
  }
  return sums;
}

const rows = [25_000, 50_000, 100_000].map((count) => {
  const facts = factsOf(count);
  const judged = time(() => judge(trainingRosterCheck, facts, law).outcome);
  const summed = time(() => plainSum(facts).size);
  const before = heap();
  const judgement = judge(trainingRosterCheck, facts, law);
  const grown = heap() - before;
  const findings = judgement.result.findings.length;
  return [String(count), judged, (judged * 1000) / count, summed, judged / summed, findings, grown];
});

table(
  `A year of officers, ${EACH} records each`,
  ["officers", "judged, ms", "µs an officer", "plain sum, ms", "ratio", "findings", "MB kept"],
  rows,
);
