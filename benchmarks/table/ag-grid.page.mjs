import { AllCommunityModule, createGrid, ModuleRegistry } from "ag-grid-community";
import { chinese } from "./records.mjs";

ModuleRegistry.registerModules([AllCommunityModule]);
const words = { comparator: (a, b) => chinese.compare(a, b), filter: "agTextColumnFilter" };
const labels = { normal: "普通", simple: "简易", none: "不予" };
let api;
let box;
globalThis.grid = {
  create(records, at) {
    box = at;
    box.style.height = "640px";
    api = createGrid(box, {
      rowData: records,
      animateRows: false,
      columnDefs: [
        { field: "number", headerName: "案号", ...words },
        { field: "party", headerName: "当事人", ...words },
        { field: "body", headerName: "单位", ...words },
        { field: "kind", headerName: "类型", valueFormatter: ({ value }) => labels[value] },
        { field: "opened", headerName: "立案日期" },
        {
          field: "fine",
          headerName: "罚款（元）",
          type: "numericColumn",
          valueFormatter: ({ value }) => value.toLocaleString("en-US"),
        },
        { field: "hours", headerName: "学时", type: "numericColumn" },
        { field: "note", headerName: "经办", ...words },
      ],
    });
  },
  sort: (colId, down = false) =>
    api.applyColumnState({ state: [{ colId, sort: down ? "desc" : "asc" }], defaultState: { sort: null } }),
  filter: (by, filter) => api.setFilterModel({ [by]: { filterType: "text", type: "contains", filter } }),
  plain: () => {
    api.setFilterModel(null);
    api.applyColumnState({ defaultState: { sort: null } });
  },
  first: () => box.querySelector(".ag-row[row-index='0'] [col-id='number']")?.textContent.trim(),
  rows: () => api.getDisplayedRowCount(),
  scroller: () =>
    box.querySelector(".ag-body-viewport, .ag-grid-scrolling-viewport") ?? box.querySelector("[class*=viewport]"),
  drawn: () => box.querySelectorAll(".ag-row").length,
};
