// node benchmarks/form/form.bench.mjs: how long until a form of 60 fields can be used, in one Chromium, one run.
// Each library in a fresh page each time, in turn; from the call that makes the form until it is laid out in a frame.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { rollup } from "rollup";
import commonjs from "@rollup/plugin-commonjs";
import resolve from "@rollup/plugin-node-resolve";
import replace from "@rollup/plugin-replace";
import terser from "@rollup/plugin-terser";

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "form-bench-"));
const names = ["lit", "hengjian", "surveyjs", "formio"];
const rounds = Number(process.argv[2] ?? 9);

const bytes = {};
for (const name of names) {
  const built = await rollup({
    input: join(here, `${name}.page.mjs`),
    onwarn: () => undefined,
    plugins: [
      resolve({ browser: true, preferBuiltins: false, exportConditions: ["production", "default"] }),
      commonjs(),
      replace({ "process.env.NODE_ENV": JSON.stringify("production"), preventAssignment: true }),
      terser({ module: true }),
    ],
  });
  await built.write({ file: join(folder, `${name}.js`), format: "es", inlineDynamicImports: true });
  bytes[name] = gzipSync(readFileSync(join(folder, `${name}.js`)), { level: 9 }).length;
  writeFileSync(join(folder, `${name}.html`), `<!doctype html><meta charset="utf-8"><title>${name}</title><div id="box"></div><script type="module" src="/${name}.js"></script>`);
}
const server = createServer((request, response) => {
  const path = join(folder, request.url ?? "/");
  try {
    const body = readFileSync(path);
    response.writeHead(200, { "Content-Type": path.endsWith(".js") ? "text/javascript" : "text/html" });
    response.end(body);
  } catch {
    response.writeHead(204).end();
  }
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const url = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const times = Object.fromEntries(names.map((name) => [name, []]));
const controls = {};
for (let round = 0; round < rounds; round += 1) {
  for (const name of names) {
    const page = await browser.newPage();
    await page.goto(`${url}/${name}.html`);
    await page.waitForFunction(() => globalThis.form);
    const [time, count] = await page.evaluate(async () => {
      const box = document.querySelector("#box");
      await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame, 50)));
      const start = performance.now();
      await globalThis.form.create(box);
      for (let tries = 0; globalThis.form.controls(box) < 60 && tries < 500; tries += 1) await new Promise((next) => setTimeout(next));
      box.getBoundingClientRect(); // laid out
      const time = performance.now() - start;
      return [time, globalThis.form.controls(box)];
    });
    times[name].push(time);
    controls[name] = count;
    await page.close();
  }
}
await browser.close();
server.close();
rmSync(folder, { recursive: true });

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const ours = median(times.hengjian);
console.log("| library | ms, median (least) | beside ours | controls | kB gzip |\n|---|---|---|---|---|");
for (const name of names) {
  const ms = median(times[name]);
  const least = Math.min(...times[name]);
  console.log(
    `| ${name} | ${ms.toFixed(1)} (${least.toFixed(1)}) | ${(ms / ours).toFixed(2)} × | ${controls[name]} | ${(bytes[name] / 1000).toFixed(0)} |`,
  );
}
