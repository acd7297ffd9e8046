import { existsSync, readFileSync } from "node:fs";
import { join, resolve as path } from "node:path";
import { fileURLToPath } from "node:url";
import { isPlainDate } from "@hengjian/core/foundation";
import { Body } from "@hengjian/core/organisation";
import { national, parameters, shandong, weihai } from "@hengjian/core/packs";
import { readPack, type Pack } from "@hengjian/core/policy";
import { weihaiBodies } from "../data/weihai-bodies.js";
import { Refusal } from "./refusal.js";

/** Where the repository is, seen from `examples/portal/dist/server`. */
const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** Packs that come with the library. */
export const builtIn: readonly Pack[] = [national, shandong, weihai];

/** What the portal runs on. */
export interface PortalConfig {
  readonly port: number;
  readonly host: string;
  /** A PostgreSQL address; without one, PGlite in `dataFolder`. */
  readonly databaseUrl?: string | undefined;
  readonly dataFolder: string;
  readonly pack: Pack;
  readonly bodies: readonly Body[];
  /** A fixed day for demonstrations and tests; without it, the day in China. */
  readonly today?: string | undefined;
}

/** Reads the environment. Throws {@link Refusal} with what is wrong and where. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): PortalConfig {
  const bodies = env.HENGJIAN_BODIES ? readBodies(env.HENGJIAN_BODIES) : weihaiBodies;
  const top = bodies.find((body) => body.parent === undefined)?.id ?? "portal";
  return {
    port: readPort(env.PORT ?? "8080"),
    host: env.HOST ?? "127.0.0.1",
    databaseUrl: env.DATABASE_URL,
    dataFolder: path(env.HENGJIAN_DATA ?? join(ROOT, ".data", top.replace(/[^\w-]/g, "_"))),
    pack: env.HENGJIAN_PACK ? readPackFile(env.HENGJIAN_PACK) : weihai,
    bodies,
    today: readToday(env.HENGJIAN_TODAY),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Refusal({
    zh: `PORT 应是 0 到 65535 的整数，现在是“${text}”。`,
    en: `PORT should be a whole number from 0 to 65535; it is "${text}".`,
  });
}

function readToday(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const day: unknown = text; // a guard on a string would leave nothing to show below
  if (isPlainDate(day)) return day;
  throw new Refusal({
    zh: `HENGJIAN_TODAY 应是 2026-11-16 这样的日期，现在是“${text}”。`,
    en: `HENGJIAN_TODAY should be a day like 2026-11-16; it is "${text}".`,
  });
}

function readPackFile(file: string): Pack {
  const read = readPack(readJson("HENGJIAN_PACK", file), { parameters, packs: builtIn });
  if ("pack" in read) return read.pack;
  const faults = (locale: "zh" | "en"): string =>
    read.faults.map((fault) => `  ${fault.path}: ${fault.message[locale]} (${fault.found})`).join("\n");
  throw new Refusal({
    zh: `规则包 ${file} 有 ${read.faults.length} 处问题，没有采用：\n${faults("zh")}`,
    en: `The pack ${file} is refused for ${read.faults.length} faults:\n${faults("en")}`,
  });
}

function readBodies(file: string): readonly Body[] {
  const parsed = Body.array().min(1).safeParse(readJson("HENGJIAN_BODIES", file));
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map((issue) => issue.path.map(String).join(" › ") || "—").join(", ");
  throw new Refusal({
    zh: `机构清单 ${file} 的这些地方不对：${places}。每个机构要有 id、name、tier，可以有 parent、code。`,
    en: `The list of bodies ${file} is wrong at ${places}. A body has id, name, tier, and may have parent, code.`,
  });
}

function readJson(variable: string, file: string): unknown {
  const full = path(file);
  if (!existsSync(full)) {
    throw new Refusal({ zh: `${variable} 指的文件不存在：${full}。`, en: `${variable} names no file: ${full}.` });
  }
  try {
    return JSON.parse(readFileSync(full, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal({ zh: `${full} 不是 JSON：${why}。`, en: `${full} is not JSON: ${why}.` });
  }
}
