import { html, render } from "lit";
import { fields, options } from "./fields.mjs";

const control = ({ name, kind, required }) => {
  if (kind === "long") return html`<textarea id=${name} ?required=${required}></textarea>`;
  if (kind === "choice" || kind === "yesno") {
    const all = kind === "choice" ? options : ["是", "否"];
    return all.map((text) => html`<label><input type="radio" name=${name} />${text}</label>`);
  }
  return html`<input id=${name} type=${kind} ?required=${required} />`;
};
globalThis.form = {
  create: (box) => render(html`<form>${fields.map((f) => html`<div><label for=${f.name}>${f.label}</label>${control(f)}</div>`)}</form>`, box),
  controls: (box) => box.querySelectorAll("input, textarea").length,
};
