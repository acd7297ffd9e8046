import { describeSchema, type FieldDescription } from "./describe.js";
import { faultWords, isMissing } from "./fault-words.js";
import type { IssueWords } from "./issues.js";
import type * as z from "./zod.js";

/** The way from a record to one of its values: names of fields, and positions in lists. */
export type Path = readonly (string | number)[];

/** What is wrong with a record: where, in words for a reader, and how to mend it. */
export interface Fault extends IssueWords {
  readonly path: Path;
  /** Every field concerned: `path` alone, or all that a rule across fields names. */
  readonly at: readonly Path[];
  /** Nothing was given, where something must be. */
  readonly missing: boolean;
}

/** Everything that keeps `value` from being a record of `schema`; empty where nothing does. Never throws on a value. */
export function validate(schema: z.ZodType, value: unknown): readonly Fault[] {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return [];
  const description = describeSchema(schema);
  return parsed.error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
    const given = valueAt(value, path);
    return {
      ...faultWords(issue, fieldAt(description, value, path), given),
      path,
      at: fieldsOf(issue, path),
      missing: isMissing(issue, given),
    };
  });
}

/** A rule that two or more fields of a record keep or break together. */
export interface AcrossRule<T> extends IssueWords {
  /** The fields concerned. The rule is asked once none of them is wrong by itself. */
  readonly fields: readonly (keyof T & string)[];
  /** Whether a record keeps the rule. */
  readonly holds: (record: T) => boolean;
}

/**
 * `schema` with a rule across its fields; the fault stands at every one of them. Other fields may still be wrong when the
 * rule is asked, so it reads only those it names. Goes inside {@link field}.
 */
export function across<S extends z.ZodObject>(schema: S, rule: AcrossRule<z.infer<S>>): S {
  const { fields, message, remedy } = rule;
  return schema.refine((record) => rule.holds(record), {
    path: fields.slice(0, 1),
    params: { message, remedy, fields },
    when: ({ value, issues }) =>
      typeof value === "object" &&
      value !== null &&
      issues.every(({ path }) => !fields.some((name) => name === path?.[0])),
  });
}

/** The description of the field at a path, in the record as it is: which variant it is decides what is below. */
export function fieldAt(description: FieldDescription, value: unknown, path: Path): FieldDescription | undefined {
  let at: FieldDescription | undefined = description;
  for (const [depth, part] of path.entries()) {
    if (at?.kind === "variant") {
      if (part === at.by) return at;
      at = variantOf(at, valueAt(value, path.slice(0, depth)));
    }
    at = typeof part === "number" ? at?.item : at?.fields?.find(({ name }) => name === part);
  }
  return at;
}

/** Which of its objects a `variant` is, by the value it has; `undefined` where that says nothing. */
export function variantOf(field: FieldDescription, value: unknown): FieldDescription | undefined {
  const mark = valueAt(value, [field.by ?? ""]);
  return typeof mark === "string" && field.variants && Object.hasOwn(field.variants, mark)
    ? field.variants[mark]
    : undefined;
}

/** The value at a path, or `undefined` where the way ends early. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, part)
        ? (at as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

function fieldsOf(issue: z.core.$ZodIssue, path: Path): readonly Path[] {
  const fields: unknown = issue.code === "custom" ? issue.params?.["fields"] : undefined;
  if (!Array.isArray(fields)) return [path];
  const above = path.slice(0, -1);
  return fields.map((name) => [...above, String(name)]);
}
