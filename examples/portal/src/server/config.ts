import { existsSync, readFileSync } from "node:fs";
import { join, resolve as path } from "node:path";
import { fileURLToPath } from "node:url";
import { isPlainDate, issueWords, type Words } from "@hengjian/core/foundation";
import { BodiesFile, Body, hierarchyFaults, type Addressee } from "@hengjian/core/organisation";
import { national, parameters, shandong, weihai } from "@hengjian/core/packs";
import { readPack, resolve as lawOf, type Pack } from "@hengjian/core/policy";
import { weihaiBodies, weihaiFile } from "../data/weihai-bodies.js";
import { Refusal } from "./refusal.js";

/** Where the repository is, seen from `examples/portal/dist/server`. */
const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** Packs that come with the library. */
export const builtIn: readonly Pack[] = [national, shandong, weihai];

/** How a portal is to be started. What is left out is as `npm start` has it. */
export interface PortalOptions {
  /** 0 takes any port that is free. */
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  /** A PostgreSQL address; without one, PGlite in `dataFolder`. */
  readonly databaseUrl?: string | undefined;
  readonly dataFolder?: string | undefined;
  /** A JSON file; without one, the pack of Weihai. */
  readonly packFile?: string | undefined;
  /** A JSON file; without one, the bodies of Weihai. */
  readonly bodiesFile?: string | undefined;
  /** A fixed day for demonstrations and tests; without it, the day in China. */
  readonly today?: string | undefined;
}

/** What the portal runs on: every option read and found in order. */
export interface PortalConfig {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly pack: Pack;
  readonly bodies: readonly Body[];
  /** To whom plans were sent. */
  readonly addressees: readonly Addressee[];
  readonly today: string | undefined;
}

/** Reads the environment. Throws {@link Refusal} with what is wrong and where. */
export function optionsFrom(env: Readonly<Record<string, string | undefined>>): PortalOptions {
  const of = (name: string): string | undefined => (env[name] === "" ? undefined : env[name]);
  return {
    port: readPort(of("PORT")),
    host: of("HOST"),
    databaseUrl: of("DATABASE_URL"),
    dataFolder: of("HENGJIAN_DATA"),
    packFile: of("HENGJIAN_PACK"),
    bodiesFile: of("HENGJIAN_BODIES"),
    today: of("HENGJIAN_TODAY"),
  };
}

/** Reads the files and days that the options name. Throws {@link Refusal} with what is wrong and where. */
export function readConfig(options: PortalOptions): PortalConfig {
  const { port = 8080, host = "127.0.0.1", databaseUrl, dataFolder, packFile, bodiesFile, today } = options;
  const { bodies, addressees = [] } = bodiesFile === undefined ? weihaiFile : readBodies(bodiesFile);
  return {
    port,
    host,
    databaseUrl,
    dataFolder: path(dataFolder ?? join(ROOT, ".data", folderName(bodies))),
    pack: packFile === undefined ? weihai : readPackFile(packFile),
    bodies,
    addressees,
    today: readToday(today),
  };
}

/** Another place's records lie in another folder: people of Weihai serve in none of its bodies. */
function folderName(bodies: readonly Body[]): string {
  if (bodies === weihaiBodies) return "portal";
  const top = bodies.find(({ parent }) => parent === undefined)?.id ?? "";
  return `portal-${top.replace(/[^\w-]/g, "_")}`;
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
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

/** A file of bodies, or a plain list of them. The first fault is named with row, field and remedy; the others are counted. */
function readBodies(file: string): Pick<BodiesFile, "bodies" | "addressees"> {
  const content = readJson("HENGJIAN_BODIES", file);
  const whole: unknown = Array.isArray(content) ? { name: file, version: "-", bodies: content as unknown[] } : content;
  const parsed = BodiesFile.safeParse(whole, { reportInput: true });
  const faults = parsed.success
    ? faultsOf(parsed.data.bodies)
    : parsed.error.issues.map((issue) => {
        const { message, remedy } = issueWords(issue);
        return {
          place: placeOf(issue.path),
          says: { zh: `${message.zh}；${remedy.zh}`, en: `${message.en}. ${remedy.en}` },
        };
      });
  const [first] = faults;
  if (parsed.success && first === undefined) return parsed.data;
  const { place, says } = first ?? { place: { zh: "", en: "" }, says: { zh: "", en: "" } };
  const more = faults.length - 1;
  throw new Refusal({
    zh: `机构清单 ${file} 没有采用。${place.zh}${says.zh}。${more > 0 ? `另有 ${more} 处问题。` : ""}`,
    en: `The list of bodies ${file} is refused. ${place.en}${says.en}.${more > 0 ? ` There are ${more} more faults.` : ""}`,
  });
}

/** Which body of the list, counted from 1, and which field. */
function placeOf(path: readonly PropertyKey[]): Words {
  const [head, row, ...fields] = path.map(String);
  if (head !== "bodies" || row === undefined) {
    const where = path.map(String).join(" › ");
    return where === "" ? { zh: "", en: "" } : { zh: `${where}：`, en: `${where}: ` };
  }
  const field = fields.join(" › ");
  const number = Number(row) + 1;
  return field === ""
    ? { zh: `第 ${number} 个机构：`, en: `Body ${number}: ` }
    : { zh: `第 ${number} 个机构的 ${field}：`, en: `Body ${number}, ${field}: ` };
}

/** What is wrong with who stands under whom. */
function faultsOf(bodies: readonly Body[]): readonly { place: Words; says: Words }[] {
  const rows = new Map(bodies.map(({ id }, row) => [id, row])); // of a number that stands twice, the second
  const { findings } = hierarchyFaults({ bodies, on: "9999-12-31" }, lawOf(national));
  return findings.map(({ subject, at, message, remedy }) => ({
    place: placeOf(["bodies", String(rows.get(subject.id) ?? 0), ...(at ?? []).slice(0, 1)]),
    says: { zh: `${message.zh}；${remedy?.zh ?? ""}`, en: `${message.en}. ${remedy?.en ?? ""}` },
  }));
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
