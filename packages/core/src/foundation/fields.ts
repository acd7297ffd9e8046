import type { Words } from "./words.js";
import * as z from "./zod.js";

/** What is known of a field beyond its type: enough to label a form, read a sheet, mask a list. */
export interface FieldMeta {
  readonly label: Words;
  readonly help?: Words;
  readonly unit?: Words;
  /** Column headers that an import accepts besides the label, the likeliest first. */
  readonly columns?: readonly string[];
  /** On a record: the fields that make two records the same one. */
  readonly key?: readonly string[];
  /** Personal data: masked in lists, never logged, not drafted. */
  readonly personal?: boolean;
  /** The kind of record this field names by id. */
  readonly ref?: string;
  /** What the type alone cannot tell: a text of several lines, an amount in 分, a code of a division (行政区划代码). */
  readonly kind?: "long-text" | "money" | "division";
  /** On a record: its name in JSON Schema and in envelopes. */
  readonly id?: string;
}

// Our own registry, never zod's global one: a host's own metadata stays as it is.
const registry = z.registry<FieldMeta>();
const optionLabels = new WeakMap<object, Readonly<Record<string, Words>>>();

/** A copy of `schema` that carries `meta`. Outermost: `.optional()` on the result loses it. */
export function field<S extends z.ZodType>(schema: S, meta: FieldMeta): S {
  const copy = schema.clone();
  registry.add<z.ZodType>(copy, meta);
  return copy;
}

/** What {@link field} was given for this schema, or `undefined`. */
export function metaOf(schema: z.core.$ZodType): FieldMeta | undefined {
  return registry.get(schema);
}

/** An enum and the labels of its options, from one table. */
export function choice<const T extends Readonly<Record<string, Words>>>(options: T) {
  // Object.keys forgets that these are the keys of T.
  const schema = z.enum(Object.keys(options) as [keyof T & string, ...(keyof T & string)[]]);
  optionLabels.set(schema.def.entries, options);
  return schema;
}

/** The labels given to {@link choice}, by option; `undefined` where the schema is none, optional ones included. */
export function optionsOf(schema: z.core.$ZodType): Readonly<Record<string, Words>> | undefined {
  const inner = unwrap(schema);
  return inner instanceof z.ZodEnum ? optionLabels.get(inner.def.entries) : undefined;
}

/** The label of one option of a {@link choice}; the option itself where there is none. */
export function optionWords(schema: z.core.$ZodType, option: string): Words {
  return optionsOf(schema)?.[option] ?? { zh: option, en: option };
}

/** The schema inside `.optional()`, `.nullable()`, `.default()` and `.readonly()`. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodReadonly
  ) {
    inner = inner.unwrap();
  }
  return inner;
}

/**
 * JSON Schema (draft 2020-12) of a schema; titles are the Chinese labels, descriptions the Chinese help. Both languages,
 * units, references and what is personal stand in `x-hengjian` of each field.
 */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, {
    metadata: z.registry(),
    override({ zodSchema, jsonSchema }) {
      const meta = registry.get(zodSchema);
      if (!meta) return;
      jsonSchema.title = meta.label.zh;
      if (meta.help) jsonSchema.description = meta.help.zh;
      const options = optionsOf(zodSchema);
      // What JSON Schema has no word for and another stack needs all the same: under one name of our own.
      jsonSchema["x-hengjian"] = { ...meta, ...(options && { options }) };
    },
  });
}
