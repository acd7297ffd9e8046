import { HengjianError } from "../foundation/errors.js";
import { issueWords } from "../foundation/issues.js";
import type { Words } from "../foundation/words.js";
import type { Dated, Sources } from "./law.js";
import type { Pack } from "./pack.js";
import type { Parameter } from "./parameter.js";
import { Dated as DatedValue, PackFile } from "./schema.js";
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
  // Where the form is broken somewhere, what is whole is held against its parameters all the same: every fault at once.
  const { extends: upperId, sources: own, values } = parsed.success ? parsed.data : whatIsWhole(file);
  const upper = packs.find((pack) => pack.id === upperId);
  const faults: PackFault[] = parsed.success ? [] : parsed.error.issues.map(badForm);
  if (upperId !== undefined && !upper) faults.push(unknownUpper(upperId, packs));

  const cited: Record<string, Sources[string]> = {};
  for (const [id, spans] of Object.entries(values)) {
    const parameter = parameters.find((p) => p.id === id);
    if (!parameter) faults.push(unknownParameter(id, parameters));
    spans.forEach((span, index) => {
      const path = `values › ${id} › ${index}`;
      if (!isDated(span) && span.value === undefined) return; // its form is at fault, which was said
      if (parameter) faults.push(...wrongValue(path, span, parameter));
      if (!isDated(span)) return;
      const dated = span as Dated; // checked by the schema; zod only writes optional members as `| undefined`
      const source = (own as Sources | undefined)?.[dated.basis.source] ?? register[dated.basis.source];
      if (source) cited[dated.basis.source] = source;
      else faults.push(unknownSource(path, dated));
      if (dated.to !== undefined && dated.to < dated.from) faults.push(endsBefore(path, dated));
      const twin = spans.slice(0, index).find((other) => isDated(other) && shareADay(other as Dated, dated));
      if (twin) faults.push(overlap(path, dated, twin as Dated));
      const above = upper && dated.overrides === undefined ? firstAbove(upper, id, dated) : undefined;
      if (above) faults.push(noGround(path, dated, above));
    });
  }
  if (faults.length > 0 || !parsed.success) return { faults };
  const { $schema: _schema, extends: _upper, sources: _own, ...rest } = parsed.data;
  // As above: the values are those of a pack, but for `| undefined` in their type.
  const pack = { ...rest, values: rest.values as Pack["values"], sources: cited, ...(upper && { extends: upper }) };
  return { pack: freeze(pack) };
}

/** A value of a pack file: whole, or only what it lays down, where the rest of it cannot be read. */
type Span = PackFile["values"][string][number] | { readonly value: unknown };

function isDated(span: Span): span is PackFile["values"][string][number] {
  return "basis" in span;
}

/** The members of a broken file that can be read by themselves. */
function whatIsWhole(file: unknown): {
  readonly extends?: string | undefined;
  readonly sources?: PackFile["sources"];
  readonly values: Readonly<Record<string, readonly Span[]>>;
} {
  const { shape } = PackFile;
  const members = typeof file === "object" && file !== null ? (file as Record<string, unknown>) : {};
  const lists = typeof members.values === "object" && members.values !== null ? Object.entries(members.values) : [];
  return {
    extends: shape.extends.safeParse(members.extends).data,
    sources: shape.sources.safeParse(members.sources).data,
    values: Object.fromEntries(
      lists.map(([id, spans]) => [
        id,
        Array.isArray(spans)
          ? spans.map((span: unknown) => DatedValue.safeParse(span).data ?? { value: valueIn(span) })
          : [],
      ]),
    ),
  };
}

function valueIn(span: unknown): unknown {
  return typeof span === "object" && span !== null && "value" in span ? span.value : undefined;
}

/** {@link readPack} for packs written in code: throws `policy/bad-pack` with every fault in one message. */
export function definePack(file: PackFile, surroundings: PackSurroundings): Pack {
  const read = readPack(file, surroundings);
  if ("pack" in read) return read.pack;
  const lines = read.faults.map((fault) => `  ${fault.path}: ${fault.message.en} (found ${fault.found})`);
  throw new HengjianError("policy/bad-pack", `the pack "${file.id}" is refused:\n${lines.join("\n")}`);
}

type Issue = Parameters<typeof issueWords>[0];

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
  return `${dated.from} – ${dated.to ?? "…"}`;
}

function badForm(issue: Issue): PackFault {
  const { message, remedy } = issueWords(issue);
  return {
    path: issue.path.map(String).join(" › "),
    code: "bad-form",
    found: issue.code === "unrecognized_keys" ? issue.keys.join(", ") : shown(issue.input),
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
  const nearest = parameters
    .map((parameter) => ({ parameter, far: distance(id, parameter.id) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ parameter }) => parameter.id)
    .join(", ");
  return {
    path: `values › ${id}`,
    code: "unknown-parameter",
    found: id,
    message: {
      zh: `没有这个参数；最接近的是 ${nearest}`,
      en: `no check reads this parameter; the nearest are ${nearest}`,
    },
  };
}

/** How many letters have to be put in, taken out or changed to make one text of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function wrongValue(path: string, dated: Span, parameter: Parameter<unknown>): readonly PackFault[] {
  const parsed = parameter.schema.safeParse(dated.value, { reportInput: true });
  if (parsed.success) return [];
  return parsed.error.issues
    .flatMap((issue) => likeliest(issue))
    .map((issue) => {
      const { message, remedy } = issueWords(issue);
      return {
        path: [path, "value", ...issue.path.map(String)].join(" › "),
        code: "wrong-value",
        found: issue.code === "unrecognized_keys" ? issue.keys.join(", ") : shown(memberAt(dated.value, issue.path)),
        message: {
          zh: `“${parameter.label.zh}”的值${message.zh}；${remedy.zh}`,
          en: `the value of "${parameter.label.en}" ${message.en}. ${remedy.en}`,
        },
      };
    });
}

/** Of the branches of a choice of forms, the faults of the one that was meant: the one that gets furthest. */
function likeliest(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const branches = issue.errors.map((branch) => branch.flatMap((one) => likeliest(one)));
  const depth = (branch: readonly Issue[]): number => Math.min(...branch.map(({ path }) => path.length));
  const [meant] = [...branches].sort((a, b) => depth(b) - depth(a));
  if (!meant) return [issue];
  return meant.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

function memberAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, name) => (typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[name] : undefined),
    value,
  );
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
