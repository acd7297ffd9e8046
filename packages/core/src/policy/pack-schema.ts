import { jsonSchemaOf } from "../foundation/fields.js";
import type { Parameter } from "./parameter.js";
import { Dated, PackFile } from "./schema.js";

/**
 * The JSON Schema of pack files, for an editor: each parameter by its id, with the schema of its own value. What only a
 * reading of the whole file shows (overlaps, grounds, sources) is said by `readPack`.
 */
export function packJsonSchema(parameters: readonly Parameter<unknown>[]): Record<string, unknown> {
  const file = jsonSchemaOf(PackFile);
  const dated = jsonSchemaOf(Dated);
  const values = parameters.map((parameter) => [parameter.id, datedValues(dated, parameter)] as const);
  return {
    ...file,
    title: "衡鉴规则包 · Hengjian law pack",
    properties: {
      ...(file.properties as Record<string, unknown>), // PackFile is an object
      values: { type: "object", properties: Object.fromEntries(values), additionalProperties: false },
    },
  };
}

function datedValues(dated: Record<string, unknown>, { schema, label, unit }: Parameter<unknown>) {
  const { $schema: _draft, ...value } = jsonSchemaOf(schema);
  const { $schema: _sameDraft, ...item } = dated;
  const words = unit ? `${label.zh}（${unit.zh}） · ${label.en} (${unit.en})` : `${label.zh} · ${label.en}`;
  return {
    description: words,
    type: "array",
    items: { ...item, properties: { ...(item.properties as Record<string, unknown>), value } }, // Dated is an object
  };
}
