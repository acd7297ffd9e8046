import { HengjianError } from "../foundation/errors.js";
import { issueWords } from "../foundation/issues.js";
import type { Words } from "../foundation/words.js";
import type { Dated, Sources } from "./law.js";
import type { Pack } from "./pack.js";
import type { Parameter } from "./parameter.js";
import { PackFile } from "./schema.js";
import { sources as register } from "./sources.js";

/** Why a pack is refused: where in the file, what stood there, and in words. */
export interface PackFault {
  /** Such as `values › training/annual-hours › 0 › from`. */
  readonly path: string;
  readonly code:
    | "bad-form"
    | "unknown-upper"
    | "unknown-parameter"
    | "wrong-value"
    | "ends-before-it-begins"
    | "overlap"
    | "no-ground"
    | "unknown-source";
  readonly found: string;
  readonly message: Words;
}

/** What a pack file is read against. */
export interface PackSurroundings {
  readonly parameters: readonly Parameter<unknown>[];
  /** Packs that `extends` may name. */
  readonly packs: readonly Pack[];
}

/** Reads a pack file. Gives the pack, or every fault in it; never throws and never takes part of a file. */
export function readPack(
  file: unknown,
  { parameters, packs }: PackSurroundings,
): { readonly pack: Pack } | { readonly faults: readonly PackFault[] } {
  const parsed = PackFile.safeParse(file, { reportInput: true });
  if (!parsed.success) return { faults: parsed.error.issues.map(badForm) };
  const { $schema: _schema, extends: upperId, sources: own = {}, ...rest } = parsed.data;
  const upper = packs.find((pack) => pack.id === upperId);
  const faults: PackFault[] = [];
  if (upperId !== undefined && !upper) faults.push(unknownUpper(upperId, packs));

  // Checked above by the schema; zod only writes optional members as `| undefined`.
  const values = rest.values as Pack["values"];
  const cited: Record<string, Sources[string]> = {};
  for (const [id, spans] of Object.entries(values)) {
    const parameter = parameters.find((p) => p.id === id);
    if (!parameter) faults.push(unknownParameter(id, parameters));
    spans.forEach((dated, index) => {
      const path = `values › ${id} › ${index}`;
      if (parameter) faults.push(...wrongValue(path, dated, parameter));
      const source = (own as Sources)[dated.basis.source] ?? register[dated.basis.source];
      if (source) cited[dated.basis.source] = source;
      else faults.push(unknownSource(path, dated));
      if (dated.to !== undefined && dated.to < dated.from) faults.push(endsBefore(path, dated));
      const twin = spans.slice(0, index).find((other) => shareADay(other, dated));
      if (twin) faults.push(overlap(path, dated, twin));
      const above = upper && dated.overrides === undefined ? firstAbove(upper, id, dated) : undefined;
      if (above) faults.push(noGround(path, dated, above));
    });
  }
  if (faults.length > 0) return { faults };
  return { pack: freeze({ ...rest, values, sources: cited, ...(upper && { extends: upper }) }) };
}

/** {@link readPack} for packs written in code: throws `policy/bad-pack` with every fault in one message. */
export function definePack(file: PackFile, surroundings: PackSurroundings): Pack {
  const read = readPack(file, surroundings);
  if ("pack" in read) return read.pack;
  const lines = read.faults.map((fault) => `  ${fault.path}: ${fault.message.en} (found ${fault.found})`);
  throw new HengjianError("policy/bad-pack", `the pack "${file.id}" is refused:\n${lines.join("\n")}`);
}

function shareADay(a: Dated, b: Dated): boolean {
  return (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to);
}

function firstAbove(upper: Pack, id: string, dated: Dated): { pack: Pack; dated: Dated } | undefined {
  for (let at: Pack | undefined = upper; at; at = at.extends) {
    const above = at.values[id]?.find((other) => shareADay(other, dated));
    if (above) return { pack: at, dated: above };
  }
  return undefined;
}

function freeze<T extends object>(value: T): T {
  for (const member of Object.values(value)) {
    if (typeof member === "object" && member !== null && !Object.isFrozen(member)) freeze(member as object);
  }
  return Object.freeze(value);
}

function days(dated: Dated): string {
  return `${dated.from} – ${dated.to ?? ""}`;
}

function badForm(issue: Parameters<typeof issueWords>[0]): PackFault {
  const { message, remedy } = issueWords(issue);
  return {
    path: issue.path.map(String).join(" › "),
    code: "bad-form",
    found: shown(issue.input),
    message: { zh: `${message.zh}；${remedy.zh}`, en: `${message.en}. ${remedy.en}` },
  };
}

function unknownUpper(upperId: string, packs: readonly Pack[]): PackFault {
  const known = packs.map((pack) => pack.id).join(", ");
  return {
    path: "extends",
    code: "unknown-upper",
    found: upperId,
    message: { zh: `没有这个上级规则包；已有 ${known}`, en: `there is no such upper pack; there are ${known}` },
  };
}

function unknownParameter(id: string, parameters: readonly Parameter<unknown>[]): PackFault {
  const known = parameters.map((parameter) => parameter.id).join(", ");
  return {
    path: `values › ${id}`,
    code: "unknown-parameter",
    found: id,
    message: { zh: `没有这个参数；已有 ${known}`, en: `no check reads this parameter; there are ${known}` },
  };
}

function wrongValue(path: string, dated: Dated, parameter: Parameter<unknown>): readonly PackFault[] {
  const parsed = parameter.schema.safeParse(dated.value, { reportInput: true });
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => {
    const { message, remedy } = issueWords(issue);
    return {
      path: [path, "value", ...issue.path.map(String)].join(" › "),
      code: "wrong-value",
      found: shown(issue.input),
      message: {
        zh: `“${parameter.label.zh}”的值${message.zh}；${remedy.zh}`,
        en: `the value of "${parameter.label.en}" ${message.en}. ${remedy.en}`,
      },
    };
  });
}

function unknownSource(path: string, dated: Dated): PackFault {
  return {
    path: `${path} › basis › source`,
    code: "unknown-source",
    found: dated.basis.source,
    message: {
      zh: "文件登记和本包的 sources 里都没有它；请在 sources 里写明标题和文号",
      en: "it is neither in the register nor among this pack's sources; give its title and number in sources",
    },
  };
}

function endsBefore(path: string, dated: Dated): PackFault {
  return {
    path: `${path} › to`,
    code: "ends-before-it-begins",
    found: days(dated),
    message: { zh: "止日早于起日；首尾两天都算在内", en: "it ends before it begins; both days are included" },
  };
}

function overlap(path: string, dated: Dated, twin: Dated): PackFault {
  return {
    path,
    code: "overlap",
    found: days(dated),
    message: {
      zh: `与同一参数的 ${days(twin)} 有重叠；同一天只能有一个值`,
      en: `it shares days with ${days(twin)} of the same parameter; a day has one value`,
    },
  };
}

function noGround(path: string, dated: Dated, above: { pack: Pack; dated: Dated }): PackFault {
  return {
    path: `${path} › overrides`,
    code: "no-ground",
    found: days(dated),
    message: {
      zh: `上级规则包 ${above.pack.id} 在 ${days(above.dated)} 另有规定；请在 overrides 里写明不同的理由`,
      en: `the upper pack ${above.pack.id} has a value on ${days(above.dated)}; state the ground for differing in overrides`,
    },
  };
}

function shown(input: unknown): string {
  if (input === undefined) return "—";
  const text = typeof input === "string" ? input : JSON.stringify(input);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
