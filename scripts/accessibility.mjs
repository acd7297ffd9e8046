// npm run accessibility: runs the elements in both browsers and writes docs/accessibility.md from what was tested.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { node, root } from "./workshop.mjs";

const PERSON = [
  ["1.3.3", "说明不靠形状、颜色、位置", "Instructions do not rely on shape, colour or place"],
  ["4.1.2", "屏幕阅读器读出的顺序和意思", "What a screen reader says, and in which order (NVDA, VoiceOver, 争渡)"],
  ["2.4.3", "在整个门户页面里焦点的顺序", "The order of focus in the whole page of the portal"],
  ["2.4.6", "标题和标签说得清楚", "Headings and labels say what they mean"],
  ["3.1.5", "用语是否容易懂", "Words are easy to understand"],
  ["3.3.3", "改正建议对这个字段是否有用", "Whether the remedy helps with that very field"],
  ["3.3.8", "门户自己的登录", "The portal's own login"],
];

/** What the tests of one browser were called, and whether they passed. */
async function run(browser, folder) {
  const file = process.env[`HENGJIAN_${browser.toUpperCase()}_RESULT`] ?? join(folder, `${browser}.json`);
  if (!process.env[`HENGJIAN_${browser.toUpperCase()}_RESULT`]) {
    const env = { BROWSER: browser, WTR_RESULT: file };
    await node("@web/test-runner/dist/bin.js", [], { cwd: join(root, "packages/components"), env, quiet: true });
  }
  return JSON.parse(readFileSync(file, "utf8")).tests;
}

const folder = mkdtempSync(join(tmpdir(), "hengjian-accessibility-"));
const results = { chromium: await run("chromium", folder), firefox: await run("firefox", folder) };
rmSync(folder, { recursive: true });

/** Element, then state, then the browsers and grounds in which axe found nothing. */
const elements = new Map();
const keys = new Map();
for (const [browser, tests] of Object.entries(results)) {
  for (const { name, passed } of tests) {
    const element = /<(hj-[\w-]+)>/.exec(name[0] ?? "")?.[1];
    const what = name[name.length - 1];
    if (element === undefined) continue;
    if (/\baxe\b/.test(what)) {
      const [, state, ground = ""] = /^(.*?)(?:, (light|dark))?$/.exec(what);
      const states = elements.get(element) ?? new Map();
      elements.set(element, states);
      const plain = state
        .replace(/^(says how it (is|stands) and )?passes axe:? ?/, "")
        .replace(/,? (with a clear notice )?that passes axe/, "");
      const seen = states.get(plain) ?? [];
      states.set(plain, [...seen, { browser, ground, passed }]);
    } else if (/\bkeys?\b|keyboard|focus|Enter|Tab\b/.test(what) && passed) {
      const list = keys.get(element) ?? new Map();
      keys.set(element, list.set(what, [...(list.get(what) ?? []), browser]));
    }
  }
}

const lines = [
  "# 无障碍说明 · Accessibility statement",
  "",
  "由 `npm run accessibility` 按实际跑过的测试生成，不手写。 Made by `npm run accessibility` from the tests that ran; nothing here is written by hand.",
  "",
  "标准 · Standard: WCAG 2.2 AA (GB/T 37668-2019 的对应要求 · and what corresponds to it in GB/T 37668-2019). 工具 · Tool: axe-core, rules wcag2a to wcag22aa. `✓` 没有发现问题 · nothing found, `✗` 有问题 · something found, `·` 没有跑 · not run.",
  "",
  "## 自动检查的状态 · States checked by program",
];
const mark = (seen, browser, ground) => {
  const all = seen.filter((one) => one.browser === browser && (one.ground === ground || one.ground === ""));
  return all.length === 0 ? "·" : all.every(({ passed }) => passed) ? "✓" : "✗";
};
for (const [element, states] of [...elements].sort(([a], [b]) => (a < b ? -1 : 1))) {
  lines.push(
    "",
    `### \`<${element}>\``,
    "",
    "| 状态 · state | Chromium 浅 light | 深 dark | Firefox 浅 light | 深 dark |",
    "|---|---|---|---|---|",
  );
  for (const [state, seen] of states) {
    const cells = ["chromium", "firefox"].flatMap((browser) =>
      ["light", "dark"].map((ground) => mark(seen, browser, ground)),
    );
    lines.push(`| ${state.replaceAll("|", "\\|")} | ${cells.join(" | ")} |`);
  }
  const journeys = [...(keys.get(element) ?? [])];
  if (journeys.length > 0)
    lines.push("", "键盘 · Keys:", "", ...journeys.map(([what, browsers]) => `- ${what} (${browsers.join(", ")})`));
}
lines.push(
  "",
  "## 整页检查 · Whole pages",
  "",
  "`tests/journeys/form.test.ts` (Chromium): 输入法组字时不校验 · nothing is judged while an input method composes (3.3.1); 只用键盘填完并提交 · filled in and submitted by keys alone (2.1.1); 320 px 与 200 % 放大不横向滚动 · no sideways scrolling at 320 px and 200 % (1.4.4, 1.4.10); 触屏目标 44 px · targets of 44 px on touch (2.5.8); 系统高对比配色 · forced colours (1.4.11).",
  "",
  "## 只有人能检查的 · What only a person can check",
  "",
  "程序检查不能代替这些。嵌入我们组件的门户应请残障用户试用。 No program replaces these; a portal that embeds our elements should have them tried by people who depend on them.",
  "",
  "| WCAG | 检查什么 | what |",
  "|---|---|---|",
  ...PERSON.map((row) => `| ${row.join(" | ")} |`),
  "",
);
writeFileSync(join(root, "docs/accessibility.md"), lines.join("\n"));
const failed = Object.values(results)
  .flat()
  .filter(({ passed }) => !passed).length;
console.log(`docs/accessibility.md: ${elements.size} elements, ${failed} tests failed`);
process.exitCode = failed > 0 ? 1 : 0;
