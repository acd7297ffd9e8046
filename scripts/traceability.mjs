// docs/traceability/README.md from clauses.json and answers.json: what answers each clause of the plan, and what is open.
// node scripts/traceability.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as prettier from "prettier";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "docs/traceability");

/** The 185 clauses by section, and the answer of each. */
export function readTraceability() {
  const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  return { clauses: read("clauses.json"), answers: read("answers.json") };
}

/** How an answer stands: answered, answered in part, judgement, open. */
export function stateOf(answer) {
  if (answer.open) return "open";
  if (answer.judgement) return "judgement";
  return answer.lacks ? "part" : "answered";
}

/** The page, as prettier would have it. */
export async function traceabilityPage({ clauses: { sections }, answers }) {
  const states = ["answered", "part", "open", "judgement"];
  const count = (list, state) => list.filter(({ id }) => stateOf(answers[id]) === state).length;
  const all = sections.flatMap(({ clauses }) => clauses);
  const line = (title, list) => row([title, list.length, ...states.map((state) => count(list, state))]);
  const text = [
    "# 方案逐条对照 · The plan, clause by clause",
    "",
    `威司发〔2022〕4号共 ${all.length} 条。每条写明由哪些规则、函数、组件回答，由哪些测试保证；还没有做的写“未做”；程序无法判断的 ${count(all, "judgement")} 条只引原文，不评分、不亮色、不出提示。“部分”是已有一部分，并写明缺什么。本页由 \`scripts/traceability.mjs\` 生成；所列名称不存在时，测试不通过。`,
    "",
    `The plan has ${all.length} clauses. Each says which rules, functions and elements answer it and which tests hold them; what is not done says so; the ${count(all, "judgement")} that no program can judge are quoted and never become a score, a colour or a finding. “In part” names what is missing. This page is made by \`scripts/traceability.mjs\`; a test fails where something named here does not exist.`,
    "",
    row(["章节 · Section", "条 · Clauses", "已答 · Answered", "部分 · In part", "未做 · Open", "不可判 · Judgement"]),
    row(["---", "---:", "---:", "---:", "---:", "---:"]),
    ...sections.map(({ zh, en, clauses }) => line(`${zh} · ${en}`, clauses)),
    line("**合计 · All**", all),
    ...sections.flatMap(({ zh, en, clauses }) => [
      "",
      `## ${zh} · ${en}`,
      "",
      row(["条 · Clause", "原文 · Words", "回答 · Answer"]),
      row(["---", "---", "---"]),
      ...clauses.map((clause) =>
        row([
          `\`${clause.id.replace("plan-2022/", "")}\``,
          `${clause.zh}<br>${clause.en}`,
          answerText(answers[clause.id]),
        ]),
      ),
    ]),
    "",
  ].join("\n");
  const config = await prettier.resolveConfig(join(folder, "README.md"));
  return prettier.format(text, { ...config, parser: "markdown" });
}

function answerText(answer) {
  if (answer.open) return "未做 · Open";
  if (answer.judgement) return `不可判 · Judgement：${answer.judgement.zh}<br>${answer.judgement.en}`;
  const parts = [
    ["规则 · Rules", answer.rules],
    ["函数 · Functions", answer.functions],
    ["组件 · Elements", answer.elements],
    ["测试 · Tests", answer.tests],
  ];
  const told = parts
    .filter(([, names]) => names?.length > 0)
    .map(([title, names]) => `${title}：${names.map((name) => `\`${name}\``).join(" ")}`);
  return [...told, ...(answer.lacks ? [`缺 · Missing：${answer.lacks.zh} · ${answer.lacks.en}`] : [])].join("<br>");
}

function row(cells) {
  return `| ${cells.map((cell) => String(cell).replace(/\|/g, "\\|")).join(" | ")} |`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(join(folder, "README.md"), await traceabilityPage(readTraceability()));
  console.log("docs/traceability/README.md");
}
