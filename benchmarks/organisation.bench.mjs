// Generated bodies: looking the list over, coverage with the lines of supervision, the worst below each; beside a plain
// recursive walk over the same bodies, which judges nothing.
// node --expose-gc benchmarks/organisation.bench.mjs
import { coverage, hierarchyFaults, hierarchyOn, worstBelow } from "../packages/core/dist/organisation/index.js";
import { weihai } from "../packages/core/dist/packs/index.js";
import { resolve } from "../packages/core/dist/policy/index.js";
import { heap, table, time } from "./measure.mjs";

const law = resolve(weihai);
const on = "2026-06-30";
const ROUNDS = 3;

const rows = [10_000, 50_000, 200_000].map((size) => {
  const facts = nation(size);
  const { bodies } = facts;
  const walked = time(() => walk(bodies), ROUNDS);
  const indexed = time(() => hierarchyOn(bodies, on), ROUNDS);
  const faults = time(() => hierarchyFaults({ bodies, on }, law), ROUNDS);
  const covered = time(() => coverage(facts, law), ROUNDS);
  const before = heap();
  const { findings } = coverage(facts, law);
  const grown = heap() - before;
  const worst = time(() => worstBelow(bodies, findings).size, ROUNDS);
  const each = ((indexed + faults + covered + worst) * 1000) / size;
  return [String(size), walked, indexed, faults, covered, worst, each, String(findings.length), grown];
});

table(
  "A nation of generated bodies",
  [
    "bodies",
    "plain walk, ms",
    "hierarchy, ms",
    "faults, ms",
    "coverage, ms",
    "worst below, ms",
    "µs a body",
    "findings",
    "MB kept",
  ],
  rows,
);

/** A city for every 400 bodies: ten counties of nineteen towns each, and departments; a tenth of the towns lack something. */
function nation(size) {
  const bodies = [{ id: "n", name: "全国", tier: "province", kind: "justiceBureau" }];
  const posts = [];
  const units = [];
  const dutyLists = [];
  for (let c = 0; bodies.length < size; c += 1) {
    const city = `c${c}`;
    bodies.push({ id: city, name: city, tier: "city", kind: "justiceBureau", parent: "n" });
    for (let d = 0; d < 20; d += 1) {
      bodies.push({
        id: `${city}-d${d}`,
        name: `d${d}`,
        tier: "city",
        kind: "department",
        parent: city,
        sector: `s${d}`,
      });
    }
    for (let k = 0; k < 19; k += 1) {
      const county = `${city}-k${k}`;
      bodies.push({ id: county, name: county, tier: "county", kind: "justiceBureau", parent: city });
      for (let t = 0; t < 19 && bodies.length < size; t += 1) {
        const body = `${county}-t${t}`;
        bodies.push({ id: body, name: body, tier: "town", kind: "town", parent: county });
        if (t % 10 !== 3) posts.push({ body, kind: "dedicated", officer: body, share: "part", from: "2022-04-01" });
        if (t % 10 !== 4) units.push({ body, name: "司法所", from: "2022-04-01" });
        if (t % 10 !== 5) dutyLists.push({ body, madeBy: county, from: "2022-04-01" });
      }
    }
  }
  return { bodies: bodies.slice(0, size), posts, units, dutyLists, addressees: [], on };
}

/** What anybody would write: children by parent, then down from the top. */
function walk(bodies) {
  const children = new Map();
  for (const body of bodies) {
    const list = children.get(body.parent);
    if (list) list.push(body);
    else children.set(body.parent, [body]);
  }
  let deepest = 0;
  const down = (parent, depth) => {
    deepest = Math.max(deepest, depth);
    for (const body of children.get(parent) ?? []) down(body.id, depth + 1);
  };
  down(undefined, 0);
  return deepest;
}
