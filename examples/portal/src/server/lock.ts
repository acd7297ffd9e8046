import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "./refusal.js";

/** Takes the data folder for this process: PGlite has one writer. Gives the way to let it go again. */
export function lockFolder(folder: string): () => void {
  const file = join(folder, "portal.pid");
  try {
    mkdirSync(folder, { recursive: true });
    const holder = holderOf(file);
    if (holder !== undefined) {
      throw new Refusal({
        zh: `数据夹 ${folder} 正由另一个门户使用（进程 ${holder}）。先停掉它，或用 HENGJIAN_DATA 换一个数据夹；该进程不是门户的，删除其中的 portal.pid。`,
        en: `The data folder ${folder} is in use by another portal (process ${holder}). Stop it, or name another folder in HENGJIAN_DATA; if that process is no portal, delete portal.pid in the folder.`,
      });
    }
    writeFileSync(file, String(process.pid));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal({
      zh: `数据夹 ${folder} 不能写入：${why}。请检查权限，或用 HENGJIAN_DATA 换一个数据夹。`,
      en: `The data folder ${folder} cannot be written: ${why}. Check its rights, or name another folder in HENGJIAN_DATA.`,
    });
  }
  return () => {
    rmSync(file, { force: true });
  };
}

/** The process that holds the folder, if it is alive; one that was killed holds nothing. */
function holderOf(file: string): number | undefined {
  let holder: number;
  try {
    holder = Number(readFileSync(file, "utf8"));
  } catch {
    return undefined; // nobody has been here
  }
  if (!Number.isInteger(holder) || holder <= 0 || holder === process.pid) return undefined;
  try {
    process.kill(holder, 0);
    return holder;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM" ? holder : undefined;
  }
}
