import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const WRITER = fileURLToPath(new URL("../../dist/server/writer.testing.js", import.meta.url));
const KILLS = 50;

interface Life {
  /** What the writer found when it started. */
  readonly has: ReadonlySet<string>;
  readonly acknowledged: readonly string[];
  readonly endedBy: NodeJS.Signals | null;
}

/** Lets a writer run until `delay` ms after its first acknowledged record, kills it with -9, and gives what it said. */
function writeAndDie(folder: string, from: number, delay: number): Promise<Life> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [WRITER, folder, String(from)], { stdio: ["ignore", "pipe", "ignore"] });
    let said = "";
    let dying = false;
    child.stdout.on("data", (part: Buffer) => {
      said += part.toString();
      if (dying || !said.includes("\nack ")) return;
      dying = true;
      setTimeout(() => child.kill("SIGKILL"), delay);
    });
    child.on("close", (_code, endedBy) => {
      const lines = said.slice(0, said.lastIndexOf("\n")).split("\n"); // a line cut by the kill was not acknowledged
      const of = (word: string): string[] => lines.filter((line) => line.startsWith(word)).map((line) => line.slice(4));
      resolve({ has: new Set(of("has ")), acknowledged: of("ack "), endedBy });
    });
  });
}

test(`no acknowledged record is lost in ${KILLS} kills at random moments`, { timeout: 240_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "hengjian-kill-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const acknowledged: string[] = [];
  let seed = 20260228;
  for (let round = 0; round <= KILLS; round += 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    const { has, acknowledged: fresh, endedBy } = await writeAndDie(folder, round * 100_000, seed % 250);
    expect(endedBy).toBe("SIGKILL");
    expect(acknowledged.filter((id) => !has.has(id))).toEqual([]);
    acknowledged.push(...fresh);
  }
  expect(acknowledged.length).toBeGreaterThan(KILLS);
});
