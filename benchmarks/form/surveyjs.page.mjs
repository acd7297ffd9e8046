import { Model } from "survey-core";
import { renderSurvey } from "survey-js-ui";
import { fields, options } from "./fields.mjs";

const kinds = {
  text: { type: "text" },
  number: { type: "text", inputType: "number" },
  date: { type: "text", inputType: "date" },
  long: { type: "comment" },
  choice: { type: "radiogroup", choices: options },
  yesno: { type: "radiogroup", choices: ["是", "否"] },
};
globalThis.form = {
  create(box) {
    const elements = fields.map(({ name, label, kind, required }) => ({ name, title: label, isRequired: required, ...kinds[kind] }));
    const survey = new Model({ elements });
    survey.lazyRendering = false;
    renderSurvey(survey, box);
  },
  controls: (box) => box.querySelectorAll("input:not([type=button]), textarea").length,
};
