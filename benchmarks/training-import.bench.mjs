// A sheet of training records read, checked and keyed, beside a parser that only cuts the same text into cells.
// node --expose-gc benchmarks/training-import.bench.mjs
import { readCsv } from "../packages/core/dist/foundation/index.js";
import { importTraining } from "../packages/core/dist/training/index.js";
import { heap, table, time } from "./measure.mjs";

const peers = [["d3-dsv", (await import("d3-dsv")).csvParseRows]];
try {
  const { default: papa } = await import("papaparse");
  peers.push(["papaparse", (text) => papa.parse(text).data]);
} catch {
  console.log("papaparse is not installed here: npm install --prefix benchmarks");
}

const bodies = Array.from({ length: 80 }, (_, i) => ({
  id: `B-${i}`,
  name: `示例单位${i}`,
  tier: i === 0 ? "city" : "county",
  ...(i > 0 && { parent: "B-0" }),
}));
const actor = { id: "u", name: "示例", body: "B-0", role: "supervisor" };
const today = "2026-11-24";

function setting(count) {
  const people = Math.ceil(count / 20);
  const officers = Array.from({ length: people }, (_, i) => ({
    id: `P-${i}`,
    name: `示例${i % 500}`, // many namesakes
    body: `B-${i % 80}`,
    roles: ["enforcement"],
    certificate: `证${i}`,
    joinedOn: "2015-07-01",
  }));
  const lines = Array.from({ length: count }, (_, i) => {
    const day = `2026-${String(1 + (i % 10)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`;
    return `P-${i % people},示例${(i % people) % 500},"课程, 第${i}期",网上培训,${day},${1 + ((i * 7) % 10) / 2}`;
  });
  const text = ["人员编号,姓名,课程,培训方式,培训日期,学时", ...lines].join("\r\n");
  return { text, bytes: new TextEncoder().encode(text), known: { officers, bodies, records: [] } };
}

const rows = [25_000, 50_000, 100_000].map((count) => {
  const { text, bytes, known } = setting(count);
  const bring = () => importTraining(readCsv(bytes).rows, known, { actor, today });
  const all = bring();
  if (all.accepted.length !== count) throw new Error(`${all.accepted.length} of ${count} rows were read`);
  const imported = time(() => bring().accepted.length, 3);
  const parsed = peers.map(([, parse]) => time(() => parse(text).length, 3));
  const before = heap();
  const kept = bring();
  const grown = heap() - before;
  const again = { ...known, records: kept.accepted.map(({ record }) => record) };
  const present = time(() => importTraining(readCsv(bytes).rows, again, { actor, today }).present.length, 1);
  return [
    String(count),
    imported,
    (imported * 1000) / count,
    ...parsed.flatMap((ms) => [ms, imported / ms]),
    present,
    grown,
    (grown * 1e6) / count / 1e3,
  ];
});

table(
  "A sheet of training records",
  [
    "rows",
    "imported, ms",
    "µs a row",
    ...peers.flatMap(([name]) => [`${name}, ms`, "ratio"]),
    "a second time, ms",
    "MB kept",
    "kB a row",
  ],
  rows,
);
