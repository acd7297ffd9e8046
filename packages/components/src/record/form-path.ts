import { fieldAt, variantOf, type FieldDescription, type Path } from "@hengjian/core/foundation";

const PLAIN = /^[\w-]+$/;

/** The id of a field's control: its path, in letters that an id may have. */
export function idOf(path: Path): string {
  const [only, ...more] = path;
  if (more.length === 0 && typeof only === "string" && PLAIN.test(only)) return `f/${only}`;
  const part = (name: string | number): string =>
    String(name).replace(/[^\w-]/g, (sign) => `~${sign.charCodeAt(0).toString(16)}~`);
  return ["f", ...path.map(part)].join("/");
}

/** A record with another value at a path; what lies beside it is the same object as before. `undefined` takes it away. */
export function withValueAt(record: unknown, path: Path, value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (typeof first === "number") {
    const list: unknown[] = Array.isArray(record) ? [...(record as readonly unknown[])] : [];
    list[first] = withValueAt(list[first], rest, value);
    return list;
  }
  const object: Record<string, unknown> = isRecord(record) ? { ...record } : {};
  const next = withValueAt(object[first], rest, value);
  if (next === undefined) Reflect.deleteProperty(object, first);
  else object[first] = next;
  return object;
}

/** Whether a value is a plain record, whose fields can be asked for. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const WITH_PARTS = new Set<FieldDescription["kind"]>(["object", "variant", "list", "citation"]);

/** Where a reader meets a path: the field itself, or the one that holds it whole, such as several choices or files. */
export function placeOf(description: FieldDescription, record: unknown, path: Path): Path {
  for (let depth = 1; depth < path.length; depth += 1) {
    const place = path.slice(0, depth);
    const field = fieldAt(description, record, place);
    if (!field || !WITH_PARTS.has(field.kind)) return place;
  }
  return path;
}

/** A hook's name for a path: `visits.on` for every `on` in the list `visits`. */
export function hookName(path: Path): string {
  return path.filter((part) => typeof part === "string").join(".");
}

/** What stands in a field that nothing has been put into: `null` where the schema wants it, constants; at first, defaults. */
function blankOf(field: FieldDescription, first: boolean): unknown {
  if (first && field.default !== undefined) return field.default;
  if (field.kind === "constant") return field.required ? field.value : undefined;
  if (field.emptyIsNull) return null;
  return field.kind === "object" && field.required ? filled(field, {}, first) : undefined;
}

/**
 * A record with constants and nulls where it has nothing, and `first` also with defaults: who empties a field has emptied
 * it. The same object where nothing was lacking.
 */
export function filled(description: FieldDescription, value: unknown, first = true): unknown {
  const of = description.kind === "variant" ? variantOf(description, value) : description;
  if (value === undefined ? of?.kind !== "object" : !isRecord(value)) return value;
  let record = value;
  for (const field of of?.fields ?? []) {
    const before = isRecord(record) ? record[field.name] : undefined;
    const after =
      before === undefined ? blankOf(field, first) : field.kind === "object" ? filled(field, before, first) : before;
    if (after !== before) record = withValueAt(record, [field.name], after);
  }
  return record;
}

/** A new element of a list, or a record that is added: constants and defaults in place. */
export function blankItem(field: FieldDescription): unknown {
  if (field.kind === "object") return filled(field, {});
  if (field.kind === "text" || field.kind === "long-text") return "";
  if (field.kind === "variant") return {};
  return blankOf({ ...field, required: true }, true) ?? null;
}

/** A record of another kind: it keeps what both kinds have. */
export function pickedVariant(field: FieldDescription, value: unknown, mark: unknown): unknown {
  const start = { [field.by ?? ""]: mark };
  const of = variantOf(field, start);
  let next: unknown = start;
  for (const { name, kind } of of?.fields ?? []) {
    const before = isRecord(value) ? value[name] : undefined;
    if (kind !== "constant" && before !== undefined) next = withValueAt(next, [name], before);
  }
  return filled(field, next);
}

/** What is known by the ids of a list's elements, after one of them has gone: those behind it have moved up. */
export function withoutItem<T>(known: ReadonlyMap<string, T>, path: Path): ReadonlyMap<string, T> {
  const gone = Number(path[path.length - 1]);
  const list = `${idOf(path.slice(0, -1))}/`;
  const next = new Map<string, T>();
  for (const [id, value] of known) {
    const [index = "", ...rest] = id.startsWith(list) ? id.slice(list.length).split("/") : [];
    const at = Number(index);
    if (index === "" || !Number.isInteger(at) || at < gone) next.set(id, value);
    else if (at > gone) next.set([`${list}${at - 1}`, ...rest].join("/"), value);
  }
  return next;
}
