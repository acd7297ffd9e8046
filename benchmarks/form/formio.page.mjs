import { Formio } from "@formio/js/dist/formio.full.min.js";
import { fields, options } from "./fields.mjs";

const kinds = {
  text: { type: "textfield" },
  number: { type: "number" },
  date: { type: "textfield", inputType: "date" },
  long: { type: "textarea" },
  choice: { type: "radio", values: options.map((label) => ({ label, value: label })) },
  yesno: { type: "radio", values: ["是", "否"].map((label) => ({ label, value: label })) },
};
globalThis.form = {
  async create(box) {
    const create = (Formio ?? globalThis.Formio).createForm;
    const components = fields.map(({ name, label, kind, required }) => ({
      key: name,
      label,
      input: true,
      validate: { required },
      ...kinds[kind],
    }));
    await create(box, { components }, { noDefaultSubmitButton: true });
  },
  controls: (box) => box.querySelectorAll("input, textarea").length,
};
