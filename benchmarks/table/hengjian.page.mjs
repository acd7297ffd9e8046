import { choice, field, PlainDate } from "@hengjian/core/foundation";
import * as z from "../../packages/core/dist/foundation/zod.js";
import "@hengjian/components/hj-record-table.js";

const text = (zh) => field(z.string(), { label: { zh, en: zh } });
const unit = { zh: "元", en: "yuan" };
const Case = field(
  z.object({
    number: text("案号"),
    party: text("当事人"),
    body: text("单位"),
    kind: field(
      choice({
        normal: { zh: "普通", en: "Normal" },
        simple: { zh: "简易", en: "Simple" },
        none: { zh: "不予", en: "None" },
      }),
      { label: { zh: "类型", en: "Kind" } },
    ),
    opened: field(PlainDate, { label: { zh: "立案日期", en: "Opened" } }),
    fine: field(z.number(), { label: { zh: "罚款", en: "Fine" }, unit }),
    hours: field(z.number(), { label: { zh: "学时", en: "Hours" } }),
    note: text("经办"),
  }),
  { id: "Case", label: { zh: "案件", en: "Case" }, key: ["number"] },
);

let table;
const view = (part) => {
  table.view = { search: "", where: {}, ...part };
};
globalThis.grid = {
  create(records, box) {
    table = document.createElement("hj-record-table");
    table.style.setProperty("--hj-table-height", "600px");
    Object.assign(table, { schema: Case, records });
    box.append(table);
  },
  sort: (by, down = false) => view({ order: { by, down } }),
  filter: (by, contains) => view({ where: { [by]: { contains } } }),
  plain: () => view({}),
  first: () =>
    table.shadowRoot
      ?.querySelector("tr.line:not(.gap) [data-column='0']")
      ?.textContent.trim()
      .replace(/\s*明细$/, ""),
  rows: () => Number(table.shadowRoot?.querySelector("table").getAttribute("aria-rowcount")) - 2,
  scroller: () => table.shadowRoot.querySelector(".scroll"),
  drawn: () => table.shadowRoot.querySelectorAll("tr.line").length,
};
