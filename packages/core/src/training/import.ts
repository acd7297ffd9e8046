import { can, type Context } from "../access/can.js";
import { trimCell } from "../foundation/cells.js";
import type { Rows } from "../foundation/csv.js";
import type { IssueWords } from "../foundation/issues.js";
import { importRows, type ColumnMapping, type ImportResult, type Reference } from "../foundation/rows.js";
import { bodiesById } from "../organisation/hierarchy.js";
import type { Body } from "../organisation/schema.js";
import type { Officer } from "../personnel/schema.js";
import { TrainingRecord, type TrainingLedger } from "./schema.js";

/** What is recorded already. */
export interface TrainingKnown {
  readonly officers: readonly Officer[];
  readonly bodies: readonly Body[];
  readonly records: TrainingLedger;
}

/**
 * Reads a sheet of training records. People are found by number, by certificate, or by name where the name, with the
 * unit if the sheet has it, means one person. Rows the actor may not record, and days after today, are rejected.
 * `mapping` says which column is which, where the headers do not.
 */
export function importTraining(
  rows: Rows,
  { officers, bodies, records }: TrainingKnown,
  { actor, today }: Pick<Context, "actor" | "today">,
  mapping?: ColumnMapping,
): ImportResult<TrainingRecord> {
  return importRows(TrainingRecord, rows, {
    mapping,
    existing: records,
    references: { officer: officerReference(officers, bodiesById(bodies)) },
    check: trainingRefusal({ officers, bodies }, { actor, today }),
  });
}

/** The field that is at fault, and the words for it. */
export interface Refused {
  readonly field: "officer" | "heldOn";
  readonly words: IssueWords;
}

/** Says of a record why it may not be added: nobody of that number, not in the actor's reach, not held yet. */
export function trainingRefusal(
  { officers, bodies }: Omit<TrainingKnown, "records">,
  { actor, today }: Pick<Context, "actor" | "today">,
): (record: TrainingRecord) => Refused | undefined {
  const byId = new Map(officers.map((officer) => [officer.id, officer]));
  const places = bodiesById(bodies);
  return ({ officer: id, heldOn }) => {
    const officer = byId.get(id);
    if (!officer) return { field: "officer", words: unknown };
    if (!can(actor, "training/record", officer.body, places)) return { field: "officer", words: notYours };
    return heldOn > today ? { field: "heldOn", words: notYet(today) } : undefined;
  };
}

function officerReference(officers: readonly Officer[], bodies: ReadonlyMap<string, Body>): Reference {
  const byCode = new Map<string, Officer>();
  const byName = new Map<string, Officer[]>();
  for (const officer of officers) {
    byCode.set(officer.id, officer);
    if (officer.certificate !== undefined) byCode.set(officer.certificate, officer);
    const named = byName.get(officer.name);
    if (named) named.push(officer);
    else byName.set(officer.name, [officer]);
  }
  return (text, cells) => {
    const name = cells["姓名"] ?? "";
    const coded = byCode.get(text);
    if (coded) return name === "" || name === coded.name ? { id: coded.id } : { fault: otherName(name) };
    const unit = trimCell(cells["单位"] ?? cells["所在单位"] ?? cells["工作单位"] ?? "");
    const named = byName.get(text) ?? [];
    const here = unit === "" ? named : named.filter((officer) => bodies.get(officer.body)?.name === unit);
    const [only, ...others] = here;
    if (only && others.length === 0) return { id: only.id };
    if (here.length > 1) return { fault: namesakes(here.length) };
    return { fault: named.length > 0 ? elsewhere(unit) : unknown };
  };
}

const unknown: IssueWords = {
  message: { zh: "人员名册里没有这个人", en: "is not on the roll" },
  remedy: {
    zh: "核对编号或姓名；新到岗的，先登记到人员名册",
    en: "Check the number or the name; enter newcomers on the roll first",
  },
};

const notYours: IssueWords = {
  message: { zh: "不在您可以登记的单位范围内", en: "belongs to a body you may not record for" },
  remedy: { zh: "交给该单位或其上级监督机构登记", en: "Leave it to that body or to the organ above it" },
};

function notYet(today: string): IssueWords {
  return {
    message: { zh: `晚于今天（${today}），还没有举行`, en: `is after today (${today}) and has not been held` },
    remedy: { zh: "核对日期；培训结束后再登记", en: "Check the day; record it when it has been held" },
  };
}

function otherName(name: string): IssueWords {
  return {
    message: { zh: `这个编号不是“${name}”的`, en: `is not the number of "${name}"` },
    remedy: { zh: "核对这一行的编号和姓名", en: "Check the number and the name in this row" },
  };
}

function namesakes(count: number): IssueWords {
  return {
    message: { zh: `有 ${count} 人同名，分不清是谁`, en: `is the name of ${count} people` },
    remedy: { zh: "加一列“人员编号”或“执法证号”", en: "Add a column with the number or certificate of the person" },
  };
}

function elsewhere(unit: string): IssueWords {
  return {
    message: { zh: `“${unit}”里没有这个人`, en: `is not on the roll of "${unit}"` },
    remedy: { zh: "核对单位名称，或改用人员编号", en: "Check the name of the unit, or use the person's number" },
  };
}
