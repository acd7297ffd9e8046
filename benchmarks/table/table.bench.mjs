// The table beside AG Grid Community and Tabulator: 100,000 records of eight fields, in one run, in Chromium.
// npm run build at the root, then here: npm install && node table.bench.mjs
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import terser from "@rollup/plugin-terser";
import resolve from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import { rollup } from "rollup";
import { chromium } from "playwright-core";
import { table } from "../measure.mjs";

const ROUNDS = Number(process.argv[2] ?? 5);
const COUNT = 100_000;
const here = import.meta.dirname;
const tables = ["hengjian", "ag-grid", "tabulator"];
const folder = mkdtempSync(join(tmpdir(), "hengjian-bench-"));

for (const name of tables) {
  const built = await rollup({
    input: { [name]: join(here, `${name}.page.mjs`) },
    onwarn: () => undefined,
    plugins: [
      resolve({ exportConditions: ["production", "default"] }),
      replace({ "process.env.NODE_ENV": JSON.stringify("production"), preventAssignment: true }),
      terser(),
    ],
  });
  await built.write({ dir: folder, format: "es" });
}
const css = readFileSync(join(here, "node_modules/tabulator-tables/dist/css/tabulator.min.css"), "utf8");
const page = (name) => `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${name}</title>
${name === "tabulator" ? `<style>${css}</style>` : ""}<body style="margin:0"><div id="box"></div>
<script type="module">import { makeRecords } from "/records.js"; globalThis.records = makeRecords(${COUNT});</script>
<script type="module" src="/${name}.js"></script>`;
const server = createServer((request, response) => {
  const path = request.url.slice(1);
  if (tables.includes(path)) response.setHeader("Content-Type", "text/html").end(page(path));
  else if (path === "records.js")
    response.setHeader("Content-Type", "text/javascript").end(readFileSync(join(here, "records.mjs")));
  else if (path.endsWith(".js"))
    response.setHeader("Content-Type", "text/javascript").end(readFileSync(join(folder, path)));
  else response.writeHead(204).end();
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const url = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--disable-background-networking",
    "--disable-component-update",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
});

const figures = Object.fromEntries(tables.map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  // Another one begins each round, so that none always has the warm machine.
  for (const name of tables.map((_, at) => tables[(at + round) % tables.length])) figures[name].push(await run(name));
}
await browser.close();
server.close();
rmSync(folder, { recursive: true });

/** One table on a page of its own: every figure once. */
async function run(name) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  tab.on("pageerror", (error) => console.error(name, error.message));
  await tab.goto(`${url}/${name}`);
  await tab.waitForFunction(() => globalThis.records && globalThis.grid);
  const cdp = await context.newCDPSession(tab);
  await cdp.send("HeapProfiler.enable");
  const heap = async () => {
    await cdp.send("HeapProfiler.collectGarbage");
    return (await cdp.send("Runtime.getHeapUsage")).usedSize / 2 ** 20;
  };
  await tab.evaluate(async () => {
    const { chinese } = await import("/records.js");
    const by = (compare) => globalThis.records.slice().sort(compare)[0].number;
    globalThis.expected = {
      none: globalThis.records[0].number,
      party: by((a, b) => chinese.compare(a.party, b.party)),
      number: by((a, b) => chinese.compare(a.number, b.number)),
      fine: by((a, b) => a.fine - b.fine),
      filter: globalThis.records.find(({ party }) => party.includes("王伟")).number,
      left: globalThis.records.filter(({ party }) => party.includes("王伟")).length,
    };
    /** Milliseconds until what was asked for has been painted. */
    globalThis.until = async (act, done) => {
      const start = performance.now();
      act();
      while (!done()) {
        if (performance.now() - start > 20_000) throw new Error("never done");
        await new Promise((next) => requestAnimationFrame(next));
      }
      await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
      return performance.now() - start;
    };
  });
  const before = await heap();
  const firstRender = await tab.evaluate(() => {
    const { grid, expected, until, records } = globalThis;
    return until(
      () => grid.create(records, document.getElementById("box")),
      () => grid.first() === expected.none,
    );
  });
  await tab.waitForTimeout(300);
  const memory = (await heap()) - before;
  const sort = (by) =>
    tab.evaluate(async (of) => {
      const { grid, expected, until } = globalThis;
      const took = await until(
        () => grid.sort(of),
        () => grid.first() === expected[of],
      );
      await until(
        () => grid.plain(),
        () => grid.first() === expected.none,
      );
      return took;
    }, by);
  const sortParty = await sort("party");
  const sortNumber = await sort("number");
  const sortFine = await sort("fine");
  const filter = await tab.evaluate(async () => {
    const { grid, expected, until } = globalThis;
    const took = await until(
      () => grid.filter("party", "王伟"),
      () => grid.first() === expected.filter && grid.rows() === expected.left,
    );
    await until(
      () => grid.plain(),
      () => grid.first() === expected.none && grid.rows() === 100_000,
    );
    return took;
  });
  const scrolled = await tab.evaluate(async () => {
    const { grid } = globalThis;
    const box = grid.scroller();
    const tasks = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: "longtask" });
    let most = 0;
    const frames = [];
    let last = performance.now();
    for (let step = 0; step < 240; step += 1) {
      box.scrollTop += step % 40 === 39 ? 200_000 : 700;
      if (step === 120) grid.sort("party"); // a long task has its chance
      await new Promise((next) => requestAnimationFrame(next));
      const now = performance.now();
      frames.push(now - last);
      last = now;
      most = Math.max(most, grid.drawn());
    }
    await new Promise((next) => setTimeout(next, 800));
    observer.disconnect();
    frames.sort((a, b) => a - b);
    return {
      frame: frames[Math.floor(frames.length * 0.95)],
      longest: Math.max(0, ...tasks),
      over: tasks.length,
      most,
    };
  });
  await context.close();
  return { firstRender, memory, sortParty, sortNumber, sortFine, filter, ...scrolled };
}

const middle = (list) => list.slice().sort((a, b) => a - b)[Math.floor(list.length / 2)];
const worst = (list) => Math.max(...list);
const rows = [
  ["first render, ms", "firstRender", middle],
  ["memory beside the records, MB", "memory", middle],
  ["sort by a name in Chinese order, ms", "sortParty", middle],
  ["sort by a code, all different, ms", "sortNumber", middle],
  ["sort by a number, ms", "sortFine", middle],
  ["filter by part of a name, ms", "filter", middle],
  ["a frame while scrolling, 95 %, ms", "frame", middle],
  ["longest task while scrolling and sorting, ms (0: none over 50)", "longest", worst],
  ["rows drawn at most", "most", worst],
].map(([label, key, of]) => {
  const [ours, ag, tabulator] = tables.map((name) => of(figures[name].map((figure) => figure[key])));
  return [label, ours, ag, tabulator, ours / Math.min(ag, tabulator) || 0];
});
table(`${COUNT} × 8 in Chromium, ${ROUNDS} rounds`, ["", ...tables, "of the better"], rows);
