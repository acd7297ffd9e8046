import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { root } from "./repository.js";

const folder = mkdtempSync(join(tmpdir(), "hengjian-pack-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function check(content: string | Uint8Array): { readonly code: number | null; readonly output: string } {
  const file = join(folder, "pack.json");
  writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/check-pack.mjs"), file], {
    encoding: "utf8",
    env: { ...process.env, HENGJIAN_TODAY: "2026-11-28" },
  });
  return { code: status, output: stdout + stderr };
}

const basis = { source: "rs.1", article: "第一条" };
const limit = { count: 10, unit: "workingDay", under: "local" };
const dated = { value: limit, from: "2026-03-01", standing: "assumed", basis, verifiedOn: "2025-01-01" };
const pack = {
  id: "rushan",
  name: { zh: "乳山", en: "Rushan" },
  version: "1",
  extends: "weihai",
  sources: { "rs.1": { title: "细则" } },
};

describe("npm run check-pack", () => {
  test("says line and column where it is no JSON, and ends with 1", () => {
    const { code, output } = check('{\n  "id": "x"\n  "version": "1"\n}');
    expect([code, output]).toEqual([1, expect.stringContaining("第 3 行第 3 列")]);
  });

  test("says that it is not UTF-8", () => {
    expect(check(new Uint8Array([0xc4, 0xe3])).output).toContain("不是 UTF-8");
  });

  test("names every fault at once, by line, with what to do", () => {
    const values = {
      "supervision/objection-limit": [{ ...dated, verifiedOn: "2025-02-30" }, dated],
      "supervision/mode": [],
    };
    const { code, output } = check(JSON.stringify({ ...pack, id: "Rushan", values }, null, 2));
    expect(code).toBe(1);
    expect(output).toContain("有 4 处问题");
    expect(output).toContain("第 2 行 · line 2  id");
    expect(output).toContain("values › supervision/objection-limit › 0 › verifiedOn");
    expect(output).toContain("values › supervision/objection-limit › 1 › overrides");
    expect(output).toContain("最接近的是 supervision/modes");
  });

  test("tells what a sound one lays down today, what is unsure and what is stale", () => {
    const values = { "supervision/objection-limit": [{ ...dated, overrides: "条例未定期限" }] };
    const { code, output } = check(JSON.stringify({ ...pack, values }));
    expect(code).toBe(0);
    expect(output).toContain("提出异议（申请复查）的期限：10 个工作日｜《细则》 第一条（待核实）");
    expect(output).toContain(
      "乡镇（街道）在执法监督中的作用：协助县级监督机构｜国务院令第825号 第六条第二款（national）",
    );
    expect(output).toContain("核对已逾 365 天");
  });
});
