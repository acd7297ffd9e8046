import { TabulatorFull as Tabulator } from "tabulator-tables";
import { chinese } from "./records.mjs";

const labels = { normal: "普通", simple: "简易", none: "不予" };
const words = { sorter: (a, b) => chinese.compare(a, b) };
let table;
let box;
globalThis.grid = {
  create(records, at) {
    box = at;
    table = new Tabulator(box, {
      data: records,
      height: "640px",
      columns: [
        { field: "number", title: "案号", ...words },
        { field: "party", title: "当事人", ...words },
        { field: "body", title: "单位", ...words },
        { field: "kind", title: "类型", formatter: (cell) => labels[cell.getValue()] },
        { field: "opened", title: "立案日期" },
        {
          field: "fine",
          title: "罚款（元）",
          sorter: "number",
          hozAlign: "right",
          formatter: (cell) => cell.getValue().toLocaleString("en-US"),
        },
        { field: "hours", title: "学时", sorter: "number", hozAlign: "right" },
        { field: "note", title: "经办", ...words },
      ],
    });
  },
  sort: (by, down = false) => table.setSort(by, down ? "desc" : "asc"),
  filter: (by, contains) => table.setFilter(by, "like", contains),
  plain: () => {
    table.clearFilter();
    table.clearSort();
  },
  first: () => box.querySelector(".tabulator-row [tabulator-field='number']")?.textContent.trim(),
  rows: () => table.getDataCount("active"),
  scroller: () => box.querySelector(".tabulator-tableholder"),
  drawn: () => box.querySelectorAll(".tabulator-row").length,
};
