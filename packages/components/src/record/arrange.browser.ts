import { expect } from "chai";
import { addUp, arrange, type Arrangement } from "./arrange.js";
import { columnsOf } from "./columns.js";
import { Case, cases } from "./cases.testing.js";
import { entriesOf } from "./entries.js";
import { doNow } from "./steps.js";
import { everything, type TableView } from "./view.js";

function arranged(
  records: readonly object[],
  view: Partial<TableView>,
  only?: (record: object) => boolean,
): Arrangement {
  const columns = columnsOf({
    schema: Case,
    columns: undefined,
    records,
    references: {},
    unmasked: false,
    locale: "zh",
  });
  return doNow(arrange({ records, columns, view: { ...everything, ...view }, only }));
}

const fined = (...fines: readonly (number | undefined)[]): readonly Case[] =>
  cases(fines.length).map(({ fine: _, ...record }, at) => {
    const fine = fines[at];
    return fine === undefined ? record : { ...record, fine };
  });

const rowsOf = (arrangement: Arrangement): readonly number[] => Array.from(arrangement.rows ?? []);

describe("an arrangement", () => {
  it("is no list at all where all records stand in their own order", () => {
    expect(arranged(cases(3), {}).rows).to.equal(undefined);
    expect(arranged(cases(3), {}).count).to.equal(3);
  });

  it("puts rows without a value last, both ways, and keeps equal rows in their place", () => {
    const records = fined(300, undefined, 100, 300, undefined, 200);
    expect(rowsOf(arranged(records, { order: { by: "fine", down: false } }))).to.deep.equal([2, 5, 0, 3, 1, 4]);
    expect(rowsOf(arranged(records, { order: { by: "fine", down: true } }))).to.deep.equal([0, 3, 5, 2, 1, 4]);
  });

  it("sorts choices as their list has them, days by the calendar, and yes before no", () => {
    const records = cases(6); // kinds: normal, simple, none, normal …
    expect(rowsOf(arranged(records, { order: { by: "kind", down: false } }))).to.deep.equal([0, 3, 1, 4, 2, 5]);
    expect(rowsOf(arranged(records, { order: { by: "opened", down: true } }))).to.deep.equal([5, 4, 3, 2, 1, 0]);
    expect(rowsOf(arranged(records, { order: { by: "published", down: false } }))).to.deep.equal([0, 2, 4, 1, 3, 5]);
  });

  for (const [from, to, rows, why] of [
    [100, 200, [1, 2], "both ends are in"],
    [101, 200, [2], "just above the lower end"],
    [100, 199, [1], "just below the upper end"],
    [undefined, 100, [0, 1], "no lower end"],
    [201, undefined, [3], "no upper end"],
  ] as const) {
    it(`keeps numbers from ${from ?? "…"} to ${to ?? "…"}: ${why}`, () => {
      const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
      expect(rowsOf(arranged(fined(0, 100, 200, 300, undefined), { where: { fine: range } }))).to.deep.equal(rows);
    });
  }

  it("seeks in what the reader sees: not in masked names, but in codes and words of options", () => {
    const records = cases(4);
    expect(arranged(records, { search: "王王例" }).count).to.equal(0);
    expect(rowsOf(arranged(records, { search: "000002" }))).to.deep.equal([2]);
    expect(rowsOf(arranged(records, { search: " 简易 " }))).to.deep.equal([1]);
  });

  it("takes the page's own condition first, and adds up what is left to the cent", () => {
    const only = (record: object): boolean => (record as Case).fine !== 20;
    const { count, totals } = arranged(fined(10, 20, undefined, 30), {}, only);
    expect([count, totals.fine]).to.deep.equal([3, 40]);
  });

  it("groups in the order of the values, those without one last, and loses no row", () => {
    const { groups, rows } = arranged(fined(200, undefined, 100, 200), { group: "fine" });
    expect(groups?.map(({ label, rows: of }) => [label, Array.from(of)])).to.deep.equal([
      ["1.00", [2]],
      ["2.00", [0, 3]],
      ["", [1]],
    ]);
    expect(rows).to.equal(undefined);
  });

  it("is added up again without being arranged again", () => {
    const before = arranged(fined(30, 10), { order: { by: "fine", down: false } });
    const columns = columnsOf({
      schema: Case,
      columns: undefined,
      records: [],
      references: {},
      unmasked: true,
      locale: "zh",
    });
    const after = doNow(addUp(fined(5, 10), columns, before));
    expect([rowsOf(after), after.totals.fine]).to.deep.equal([[1, 0], 15]);
  });
});

describe("the lines of an arrangement", () => {
  it("put a detail under each open row, and nothing under a folded group", () => {
    const arrangement = arranged(cases(4), { group: "kind" });
    const entries = entriesOf(arrangement, (row) => row === 3, true, new Set(["simple"]));
    const lines = Array.from({ length: entries.count }, (_, at) => entries.at(at)).map((entry) =>
      entry?.is === "group" ? entry.group.value : `${entry?.is ?? ""} ${entry?.row ?? ""}`,
    );
    expect(lines).to.deep.equal(["normal", "record 0", "record 3", "detail 3", "simple", "none", "record 2"]);
    expect(entries.indexOf(3)).to.equal(2);
  });
});
