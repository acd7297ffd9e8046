import { Attachment } from "./attachment.js";
import { Citation } from "./citation.js";
import { metaOf, optionsOf, unwrap, type FieldMeta } from "./fields.js";
import type { Words } from "./words.js";
import * as z from "./zod.js";

/** What a field holds, as far as a form, a table or a sheet must know. `other` is kept, never edited. */
export type FieldKind =
  | "text"
  | "long-text"
  | "number"
  | "money"
  | "date"
  | "yes-no"
  | "one-of"
  | "several-of"
  | "reference"
  | "references"
  | "division"
  | "attachment"
  | "attachments"
  | "citation"
  | "object"
  | "variant"
  | "list"
  | "constant"
  | "other";

/** One of the values that a field may have, and what a reader calls it. */
export interface FieldOption {
  readonly value: string | number | boolean;
  readonly label: Words;
}

/** A field in plain data: the one source of form, table, sheet and JSON Schema. */
export interface FieldDescription {
  /** Its name in the record; empty for a record itself and for the elements of a list. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: Words;
  readonly help?: Words;
  readonly unit?: Words;
  readonly required: boolean;
  /** Nothing is written as `null`: the field must be there. */
  readonly emptyIsNull?: true;
  readonly personal: boolean;
  /** The kind of record that is named by id: `reference` and `references` only. */
  readonly ref?: string;
  /** `one-of`, `several-of`; of a `variant`, the values of its `by`. */
  readonly options?: readonly FieldOption[];
  readonly min?: number;
  readonly max?: number;
  /** The bound itself is not allowed: `positive()` excludes 0. */
  readonly minExcluded?: boolean;
  readonly maxExcluded?: boolean;
  readonly step?: number;
  /** Characters of a text, elements of a list. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** `object`, `citation`, `attachment`: its fields in the order of the schema. */
  readonly fields?: readonly FieldDescription[];
  /** `list`: what each element is. */
  readonly item?: FieldDescription;
  /** `variant`: the field that says which of the objects it is, and they by its value. */
  readonly by?: string;
  readonly variants?: Readonly<Record<string, FieldDescription>>;
  /** `constant`: the one value it may have. */
  readonly value?: unknown;
  /** What the schema puts in where nothing is given. */
  readonly default?: unknown;
}

const described = new WeakMap<z.core.$ZodType, FieldDescription>();

/** What a schema says about its fields, nested ones included. Asked twice, the answer is the same object. */
export function describeSchema(schema: z.core.$ZodType): FieldDescription {
  const known = described.get(schema);
  if (known) return known;
  const description = describe("", schema, []);
  described.set(schema, description);
  return description;
}

function describe(name: string, schema: z.core.$ZodType, above: readonly z.core.$ZodType[]): FieldDescription {
  const inner = unwrap(schema);
  const meta = metaOf(schema) ?? metaOf(inner);
  const common = {
    name,
    label: meta?.label ?? { zh: name, en: name },
    ...(meta?.help && { help: meta.help }),
    ...(meta?.unit && { unit: meta.unit }),
    required: schema._zod.optin === undefined && !(schema instanceof z.ZodNullable),
    personal: meta?.personal === true,
    ...(schema instanceof z.ZodNullable && schema._zod.optin === undefined && { emptyIsNull: true as const }),
    ...defaultOf(schema),
  };
  // A schema that contains itself would never end: from the second time on it is kept, not edited.
  if (above.includes(inner)) return { ...common, kind: "other" };
  return { ...common, ...shapeOf(inner, meta, [...above, inner]) };
}

type Shape = Pick<FieldDescription, "kind"> & Partial<FieldDescription>;

function shapeOf(inner: z.core.$ZodType, meta: FieldMeta | undefined, above: readonly z.core.$ZodType[]): Shape {
  if (inner instanceof z.ZodObject) return objectOf(inner, above);
  if (inner instanceof z.ZodArray) return listOf(inner, meta, above);
  if (inner instanceof z.ZodDiscriminatedUnion) return variantOf(inner, above);
  if (inner instanceof z.ZodUnion) return unionOf(inner);
  if (inner instanceof z.ZodEnum) return { kind: "one-of", options: optionsIn(inner) };
  if (inner instanceof z.ZodLiteral) return literalOf([...inner.values]);
  if (inner instanceof z.ZodBoolean) return { kind: "yes-no" };
  if (inner instanceof z.ZodNumber) return { kind: meta?.kind === "money" ? "money" : "number", ...boundsOf(inner) };
  if (inner instanceof z.ZodISODate) return { kind: "date" };
  if (inner instanceof z.ZodString || inner instanceof z.ZodStringFormat) return textOf(inner, meta);
  if (inner instanceof z.ZodPipe) return shapeOf(unwrap(inner.in), meta, above);
  return { kind: "other" };
}

function objectOf(schema: z.ZodObject, above: readonly z.core.$ZodType[]): Shape {
  const shape = schema.shape as Readonly<Record<string, z.core.$ZodType>>; // zod types an unknown shape loosely
  const fields = Object.entries(shape).map(([name, each]) => describe(name, each, above));
  // A copy made by `field` keeps the shape of what it was made from.
  if (schema.shape === Citation.shape) return { kind: "citation", fields };
  if (schema.shape === Attachment.shape) return { kind: "attachment", fields };
  return { kind: "object", fields };
}

function listOf(schema: z.ZodArray, meta: FieldMeta | undefined, above: readonly z.core.$ZodType[]): Shape {
  const lengths = lengthsOf(schema);
  const item = describe("", schema.element, above);
  if (item.kind === "attachment") return { kind: "attachments", ...lengths };
  if (item.options && item.kind === "one-of") return { kind: "several-of", options: item.options, ...lengths };
  const ref = meta?.ref ?? item.ref;
  if (ref !== undefined && (item.kind === "text" || item.kind === "reference")) {
    return { kind: "references", ref, ...lengths };
  }
  return { kind: "list", item, ...lengths };
}

function variantOf(schema: z.ZodDiscriminatedUnion, above: readonly z.core.$ZodType[]): Shape {
  const by = schema.def.discriminator;
  const variants: Record<string, FieldDescription> = {};
  const options: FieldOption[] = [];
  for (const option of schema.def.options) {
    const description = describe("", option, above);
    const mark = description.fields?.find((each) => each.name === by);
    if (mark?.kind !== "constant" || typeof mark.value !== "string") return { kind: "other" };
    variants[mark.value] = description;
    const label = description.label.zh === "" ? { zh: mark.value, en: mark.value } : description.label;
    options.push({ value: mark.value, label });
  }
  return { kind: "variant", by, variants, options };
}

/** A union of fixed values is a choice; any other is beyond a form. */
function unionOf(schema: z.ZodUnion): Shape {
  const values = schema.def.options.flatMap((each) => (each instanceof z.ZodLiteral ? [...each.values] : [undefined]));
  return values.includes(undefined) ? { kind: "other" } : literalOf(values);
}

function literalOf(values: readonly unknown[]): Shape {
  if (values.length === 1) return { kind: "constant", value: values[0] };
  const plain = values.filter((v) => typeof v === "string" || typeof v === "number" || typeof v === "boolean");
  if (plain.length < values.length) return { kind: "other" };
  return {
    kind: "one-of",
    options: plain.map((value) => ({ value, label: { zh: String(value), en: String(value) } })),
  };
}

function optionsIn(schema: z.ZodEnum): readonly FieldOption[] {
  const labels = optionsOf(schema);
  return schema.options.map((value) => ({
    value,
    label: labels?.[value] ?? { zh: String(value), en: String(value) },
  }));
}

function textOf(schema: z.core.$ZodType, meta: FieldMeta | undefined): Shape {
  const lengths = lengthsOf(schema);
  if (meta?.ref !== undefined) return { kind: "reference", ref: meta.ref, ...lengths };
  if (meta?.kind === "long-text" || meta?.kind === "division") return { kind: meta.kind, ...lengths };
  return { kind: "text", ...lengths };
}

function defaultOf(schema: z.core.$ZodType): { readonly default?: unknown } {
  for (let at = schema; ; at = at.unwrap()) {
    if (at instanceof z.ZodDefault) return { default: at.def.defaultValue };
    if (!(at instanceof z.ZodOptional || at instanceof z.ZodNullable || at instanceof z.ZodReadonly)) return {};
  }
}

/** The bounds that the checks of a number lay down together. */
function boundsOf(schema: z.ZodNumber): Partial<FieldDescription> {
  let bounds: Partial<FieldDescription> = schema.format?.includes("int") ? { step: 1 } : {};
  for (const def of checksOf(schema)) {
    if (def.check === "greater_than" && typeof def.value === "number" && def.value >= (bounds.min ?? -Infinity)) {
      bounds = { ...bounds, min: def.value, minExcluded: def.inclusive !== true };
    }
    if (def.check === "less_than" && typeof def.value === "number" && def.value <= (bounds.max ?? Infinity)) {
      bounds = { ...bounds, max: def.value, maxExcluded: def.inclusive !== true };
    }
    if (def.check === "multiple_of" && typeof def.value === "number") bounds = { ...bounds, step: def.value };
  }
  return bounds;
}

function lengthsOf(schema: z.core.$ZodType): Partial<FieldDescription> {
  let lengths: Partial<FieldDescription> = {};
  for (const def of checksOf(schema)) {
    if (def.check === "min_length")
      lengths = { ...lengths, minLength: Math.max(lengths.minLength ?? 0, def.minimum ?? 0) };
    if (def.check === "max_length") {
      lengths = { ...lengths, maxLength: Math.min(lengths.maxLength ?? Infinity, def.maximum ?? Infinity) };
    }
    if (def.check === "length_equals" && def.length !== undefined) {
      lengths = { ...lengths, minLength: def.length, maxLength: def.length };
    }
  }
  return lengths;
}

interface CheckDef {
  readonly check: string;
  readonly value?: unknown;
  readonly inclusive?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly length?: number;
}

/** The definitions of a schema's checks. zod types each by its own class; what they hold is plain data. */
function checksOf(schema: z.core.$ZodType): readonly CheckDef[] {
  return (schema._zod.def.checks ?? []).map((check) => check._zod.def as CheckDef);
}
