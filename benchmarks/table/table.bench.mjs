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
    /** Milliseconds until what was asked for has been painted, by the clock. */
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
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  /** Milliseconds that the page's thread has worked. Other programs on the machine do not count. */
  const worked = async () => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    return metrics.find(({ name: of }) => of === "TaskDuration").value * 1000;
  };
  const work = {};
  const timed = async (what, act) => {
    const start = await worked();
    const took = await act();
    work[`${what}Work`] = (await worked()) - start;
    return took;
  };
  const before = await heap();
  const firstRender = await timed("firstRender", () =>
    tab.evaluate(() => {
      const { grid, expected, until, records } = globalThis;
      return until(
        () => grid.create(records, document.getElementById("box")),
        () => grid.first() === expected.none,
      );
    }),
  );
  await tab.waitForTimeout(300);
  const memory = (await heap()) - before;
  const plain = () =>
    tab.evaluate(async () => {
      const { grid, expected, until } = globalThis;
      await until(
        () => grid.plain(),
        () => grid.first() === expected.none && grid.rows() === 100_000,
      );
    });
  const sort = async (what, by) => {
    const took = await timed(what, () =>
      tab.evaluate((of) => {
        const { grid, expected, until } = globalThis;
        return until(
          () => grid.sort(of),
          () => grid.first() === expected[of],
        );
      }, by),
    );
    await plain();
    return took;
  };
  const sortParty = await sort("sortParty", "party");
  const sortNumber = await sort("sortNumber", "number");
  const sortFine = await sort("sortFine", "fine");
  const filter = await timed("filter", () =>
    tab.evaluate(() => {
      const { grid, expected, until } = globalThis;
      return until(
        () => grid.filter("party", "王伟"),
        () => grid.first() === expected.filter && grid.rows() === expected.left,
      );
    }),
  );
  await plain();
  await browser.startTracing(tab, { categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] });
  const scrolled = await timed("scroll", () =>
    tab.evaluate(async () => {
      const { grid } = globalThis;
      const box = grid.scroller();
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
      frames.sort((a, b) => a - b);
      return { frame: frames[Math.floor(frames.length * 0.95)], most };
    }),
  );
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const main = traceEvents.find(({ name: of, args }) => of === "thread_name" && args.name === "CrRendererMain")?.tid;
  const tasks = traceEvents.filter(({ name: of, tid }) => of === "RunTask" && tid === main);
  const longest = Math.max(...tasks.map(({ tdur, dur }) => (tdur ?? dur) / 1000));
  await context.close();
  return { firstRender, memory, sortParty, sortNumber, sortFine, filter, longest, ...scrolled, ...work };
}

const middle = (list) => list.slice().sort((a, b) => a - b)[Math.floor(list.length / 2)];
const worst = (list) => Math.max(...list);
const rows = [
  ["memory beside the records, MB", "memory", middle],
  ["first render: painted after, ms", "firstRender", middle],
  ["· the thread worked, ms", "firstRenderWork", middle],
  ["sort by a name in Chinese order: painted after, ms", "sortParty", middle],
  ["· the thread worked, ms", "sortPartyWork", middle],
  ["sort by a code, all different: painted after, ms", "sortNumber", middle],
  ["· the thread worked, ms", "sortNumberWork", middle],
  ["sort by a number: painted after, ms", "sortFine", middle],
  ["· the thread worked, ms", "sortFineWork", middle],
  ["filter by part of a name: painted after, ms", "filter", middle],
  ["· the thread worked, ms", "filterWork", middle],
  ["scroll 240 steps, sorting meanwhile: the thread worked, ms", "scrollWork", middle],
  ["· a frame, 95 %, ms", "frame", middle],
  ["· the longest task: work, ms", "longest", middle],
  ["rows drawn at most", "most", worst],
].map(([label, key, of]) => {
  const [ours, ag, tabulator] = tables.map((name) => of(figures[name].map((figure) => figure[key])));
  return [label, ours, ag, tabulator, ours / Math.min(ag, tabulator) || 0];
});
table(`${COUNT} × 8 in Chromium, ${ROUNDS} rounds`, ["", ...tables, "of the better"], rows);
