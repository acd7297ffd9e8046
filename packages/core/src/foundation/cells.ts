import { fromEpochDay, plainDate } from "./days.js";
import { metaOf, optionsOf, unwrap } from "./fields.js";
import type { IssueWords } from "./issues.js";
import * as z from "./zod.js";

/** What a cell became: a value for the schema to check, or words why it cannot be one. */
export type CellResult = { readonly value: unknown } | { readonly fault: IssueWords };

/** A cell without the blanks that spreadsheets leave: full-width, no-break and zero-width ones included. */
export function trimCell(cell: string): string {
  return cell.replace(/^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/g, "");
}

/** Full-width digits, letters and signs as plain ones. For codes and numbers, never for names or text. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, " ");
}

/** Turns a cell into a value of the kind that `schema` wants. The schema itself still has to check it. */
export function readCell(cell: string, schema: z.core.$ZodType, unit?: string): CellResult {
  const text = trimCell(cell);
  const inner = unwrap(schema);
  if (text === "") return { value: undefined };
  if (inner instanceof z.ZodISODate) return readDate(halfWidth(text));
  if (inner instanceof z.ZodNumber) {
    return metaOf(schema)?.kind === "money" ? readMoney(halfWidth(text)) : readNumber(halfWidth(text), unit);
  }
  if (inner instanceof z.ZodBoolean) return readBoolean(text);
  if (inner instanceof z.ZodEnum) return { value: optionOf(text, inner) };
  if (inner instanceof z.ZodArray) {
    const element = inner.element;
    const parts = text.split(/[、,，;；/]/).map((part) => readCell(part, element, unit));
    const fault = parts.find((part) => "fault" in part);
    return fault ?? { value: parts.map((part) => ("value" in part ? part.value : undefined)) };
  }
  return readText(text);
}

/** Refuses codes that a spreadsheet has turned into numbers: their last digits are gone for good. */
export function readText(text: string): CellResult {
  const plain = halfWidth(text);
  if (/^\d(\.\d+)?E\+\d+$/i.test(plain) || /^\d{13,}000$/.test(plain)) {
    return {
      fault: {
        message: {
          zh: "被表格软件当成数字，后几位已经丢失",
          en: "was taken for a number and has lost its last digits",
        },
        remedy: {
          zh: "把这一列设为“文本”格式，再填一次完整号码",
          en: "Format the column as text and enter the whole number again",
        },
      },
    };
  }
  return { value: text };
}

const DATE_REMEDY = { zh: "按 2026-03-01 的样子填写", en: "Write it like 2026-03-01" };

function readDate(text: string): CellResult {
  const parts =
    /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (parts) {
    const day = plainDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
    if (day !== undefined) return { value: day };
    return { fault: { message: { zh: "这一天不存在", en: "is a day that does not exist" }, remedy: DATE_REMEDY } };
  }
  // 1900 date system: 61 is 1900-03-01. Five digits are 1927 to 2173, which no year or code is mistaken for.
  if (/^[1-9]\d{4}(\.\d+)?$/.test(text)) return { value: fromEpochDay(Math.floor(Number(text)) - 25_569) };
  return { fault: { message: { zh: "看不出是哪一天", en: "cannot be read as a day" }, remedy: DATE_REMEDY } };
}

function readNumber(text: string, unit: string | undefined): CellResult {
  const bare = unit !== undefined && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
  if (/^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(bare)) return { value: Number(bare.replace(/,/g, "")) };
  return {
    fault: {
      message: { zh: "不是数字", en: "is not a number" },
      remedy: {
        zh: unit === undefined ? "只填数字" : `只填数字，单位是${unit}`,
        en: unit === undefined ? "Write digits only" : `Write digits only; the unit is ${unit}`,
      },
    },
  };
}

/** 元 in the sheet, 分 in the record: 4.35 × 100 is 434.99999999999994 to a machine. */
function readMoney(text: string): CellResult {
  const read = readNumber(text.replace(/^[¥￥]/, ""), "元");
  return "value" in read ? { value: Number((Number(read.value) * 100).toPrecision(15)) } : read;
}

function readBoolean(text: string): CellResult {
  if (["是", "有", "√", "true", "yes", "1"].includes(text.toLowerCase())) return { value: true };
  if (["否", "无", "×", "false", "no", "0"].includes(text.toLowerCase())) return { value: false };
  return {
    fault: {
      message: { zh: "不是“是”或“否”", en: "is neither yes nor no" },
      remedy: { zh: "填“是”或“否”", en: "Write yes or no" },
    },
  };
}

/** The option whose key or label this is; else the text itself, for the schema to refuse. */
function optionOf(text: string, schema: z.ZodEnum): string {
  const options = optionsOf(schema) ?? {};
  for (const [key, label] of Object.entries(options)) {
    if (text === key || text === label.zh || text.toLowerCase() === label.en.toLowerCase()) return key;
  }
  return text;
}
