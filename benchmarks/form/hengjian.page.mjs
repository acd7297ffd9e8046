import "@hengjian/components/hj-record-form.js";
import { choice, field, PlainDate } from "@hengjian/core/foundation";
import * as z from "../../packages/core/dist/foundation/zod.js";
import { fields, options } from "./fields.mjs";

const kinds = {
  text: () => z.string().min(1),
  long: () => z.string().min(1),
  number: () => z.number(),
  date: () => PlainDate,
  choice: () => choice(Object.fromEntries(options.map((zh, i) => [`o${i}`, { zh, en: zh }]))),
  yesno: () => z.boolean(),
};
// A page declares its schema, as it declares the JSON of the others; what a library makes of it counts.
const schema = z.strictObject(
  Object.fromEntries(
    fields.map(({ name, label, kind, required }) => [
      name,
      field(required ? kinds[kind]() : kinds[kind]().optional(), {
        label: { zh: label, en: label },
        ...(kind === "long" && { kind: "long-text" }),
      }),
    ]),
  ),
);
globalThis.form = {
  async create(box) {
    const form = document.createElement("hj-record-form");
    form.schema = schema;
    box.append(form);
    await form.updateComplete;
  },
  controls: (box) => box.firstElementChild.shadowRoot.querySelectorAll("form input:not([type=date]), form textarea").length,
};
