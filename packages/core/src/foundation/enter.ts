import { readCell } from "./cells.js";
import { metaOf } from "./fields.js";
import { fieldIssueWords, type IssueWords } from "./issues.js";
import type * as z from "./zod.js";

/** A record with what was entered, or why it cannot be entered. */
export type Entered<T> = { readonly record: T } | { readonly fault: IssueWords };

/**
 * Enters a text into one field of a record, as a form or a sheet would read it. The whole record is checked, and only
 * faults of this field are told: what was wrong elsewhere before does not stop it.
 */
export function enterCell<S extends z.ZodObject>(
  schema: S,
  record: z.infer<S>,
  name: string,
  text: string,
): Entered<z.infer<S>> {
  // zod types the members of an unknown shape loosely; they are schemas.
  const field = (schema.shape as Readonly<Record<string, z.core.$ZodType>>)[name];
  if (!field) throw new Error(`the schema has no field "${name}"`);
  const read = readCell(text, field, metaOf(field)?.unit?.zh);
  if ("fault" in read) return read;
  const { [name]: _, ...rest } = record as Readonly<Record<string, unknown>>;
  const next = read.value === undefined ? rest : { ...record, [name]: read.value };
  const parsed = schema.safeParse(next, { reportInput: true });
  if (parsed.success) return { record: parsed.data };
  const issue = parsed.error.issues.find(({ path }) => path[0] === name);
  // Reading it gave the field's own kind of value; the rest of the record is as it was.
  return issue ? { fault: fieldIssueWords(field, issue) } : { record: next as z.infer<S> };
}
