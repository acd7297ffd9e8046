import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packFile } from "@hengjian/core/policy";
import { weihai } from "@hengjian/core/packs";
import type { Session } from "../shared/session.js";
import { startPortal } from "./portal.js";
import { afterAll, beforeAll, expect, test } from "vitest";

const MAIN = fileURLToPath(new URL("../../dist/server/main.js", import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hengjian-main-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the portal where it cannot start, and gives what it says. */
function refused(env: Record<string, string>): { code: number | null; said: string } {
  const { status, stderr } = spawnSync(process.execPath, [MAIN], {
    env: { ...process.env, PORT: "0", HENGJIAN_DATA: join(folder, "data"), ...env },
    encoding: "utf8",
    timeout: 20_000,
  });
  return { code: status, said: stderr };
}
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

test.each([
  ["a port that is none", () => ({ PORT: "http" }), "PORT 应是 0 到 65535 的整数，现在是“http”。"],
  [
    "a day that is none",
    () => ({ HENGJIAN_TODAY: "2025-02-29" }),
    "HENGJIAN_TODAY 应是 2026-11-16 这样的日期，现在是“2025-02-29”。",
  ],
  ["a pack that is not there", () => ({ HENGJIAN_PACK: join(folder, "none.json") }), "HENGJIAN_PACK 指的文件不存在"],
  ["a pack that is no JSON", () => ({ HENGJIAN_PACK: file("a.json", "{") }), "不是 JSON"],
  [
    "a pack with faults",
    () => ({
      HENGJIAN_PACK: file("b.json", {
        ...packFile(weihai),
        extends: "moon",
        values: { "training/annual-hours": [{ value: -1 }] },
      }),
    }),
    "values › training/annual-hours › 0 › from",
  ],
  ["bodies that are none", () => ({ HENGJIAN_BODIES: file("c.json", [{ id: "x" }]) }), "第 1 个机构的 name："],
  [
    "bodies that hang in the air",
    () => ({
      HENGJIAN_BODIES: file("e.json", [
        { id: "x", name: "某市", tier: "city" },
        { id: "x", name: "某县", tier: "county", parent: "y" },
      ]),
    }),
    "第 2 个机构的 id：机构编号 x 出现了 2 次",
  ],
  ["a data folder that cannot be", () => ({ HENGJIAN_DATA: join(file("d", ""), "data") }), "不能写入"],
  [
    "a database that does not answer",
    () => ({ DATABASE_URL: "postgres://u:secret@127.0.0.1:1/x" }),
    "数据库打不开（DATABASE_URL）",
  ],
])("%s: one sentence in both languages, no stack, exit 1", (_what, env, sentence) => {
  const { code, said } = refused(env());
  expect(said).toContain(sentence);
  expect(said).not.toMatch(/\n\s+at |secret/);
  expect(said).toMatch(/[A-Za-z]{4}/);
  expect(code).toBe(1);
});

test("a port that is taken is named, with the way out", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  const { code, said } = refused({ PORT: String(port) });
  server.close();
  expect(said).toContain(`端口 ${port} 已被占用。用 PORT 换一个`);
  expect(code).toBe(1);
});

test("a data folder in use by a living process is not opened twice", () => {
  const data = join(folder, "busy");
  mkdirSync(data);
  writeFileSync(join(data, "portal.pid"), String(process.pid));
  const { code, said } = refused({ HENGJIAN_DATA: data });
  expect(said).toContain(`正由另一个门户使用（进程 ${process.pid}）`);
  expect(code).toBe(1);
});

test("a portal says where it is, ends when told, and its records outlive it", { timeout: 60_000 }, async () => {
  const data = join(folder, "lives");
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: "0", HENGJIAN_DATA: data, HENGJIAN_TODAY: "2026-11-16" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  await new Promise<void>((resolve) => {
    child.stdout.on("data", (part: Buffer) => {
      said += part.toString();
      if (said.includes("没有登录")) resolve();
    });
  });
  const [url = ""] = /http:\S+/.exec(said) ?? [];
  const records = await ask<unknown[]>(`${url}/api/records/training`);
  expect(said).toContain(data);
  expect(said).toContain("规则包 · law pack: 威海");
  expect((await fetch(url)).headers.get("Content-Security-Policy")).toContain("require-trusted-types-for 'script'");
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  expect(await ended).toBe(0);

  const again = await startPortal({
    port: 0,
    dataFolder: data,
    today: "2026-11-17",
    packFile: file("fifty.json", { ...packFile(weihai), version: "2026.11-fifty" }),
  });
  const session = await ask<Session>(`${again.url}/api/session`);
  expect(session).toMatchObject({ today: "2026-11-17", isSample: true, pack: { version: "2026.11-fifty" } });
  expect(session.builtIn?.version).toBe(weihai.version);
  expect(await ask<unknown[]>(`${again.url}/api/records/training`)).toEqual(records);
  await again.close();
});

test("a portal ends though a browser holds a connection open in advance", { timeout: 20_000 }, async () => {
  const portal = await startPortal({ port: 0, dataFolder: join(folder, "held"), today: "2026-11-16" });
  const held = connect(Number(new URL(portal.url).port), "127.0.0.1");
  await once(held, "connect");
  const cut = once(held, "close");
  await portal.close();
  await cut;
  expect(held.destroyed).toBe(true);
});

async function ask<T>(address: string): Promise<T> {
  return (await (await fetch(address)).json()) as T;
}
