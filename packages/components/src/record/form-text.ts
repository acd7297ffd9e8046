import { halfWidth, type FieldDescription } from "@hengjian/core/foundation";

/** A text as the value of a field. What cannot be read stays the text it is, for the schema to refuse: nothing is lost. */
export function readText(field: FieldDescription, text: string): unknown {
  if (text.trim() === "") return nothingFor(field);
  if (field.kind === "number") return readNumber(text, field.unit?.zh) ?? text;
  if (field.kind === "money") return readMoney(text) ?? halfWidth(text).trim();
  if (field.kind === "date") return readDay(text);
  if (field.kind === "division") return halfWidth(text).trim();
  return text;
}

/** A value as the text of its field. */
export function writeText(field: FieldDescription, value: unknown): string {
  if (typeof value === "number" && field.kind === "money") return yuan(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  return "";
}

/** An empty field: gone, `null`, or the empty text where the schema takes one. */
function nothingFor(field: FieldDescription): unknown {
  if (field.emptyIsNull) return null;
  const text = field.kind === "text" || field.kind === "long-text";
  return field.required && text && (field.minLength ?? 0) === 0 ? "" : undefined;
}

function readNumber(text: string, unit: string | undefined): number | undefined {
  const plain = halfWidth(text).trim();
  const bare = unit !== undefined && plain.endsWith(unit) ? plain.slice(0, -unit.length).trim() : plain;
  if (!/^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?$|^[-+]?\.\d+$/.test(bare)) return undefined;
  const value = Number(bare.replace(/,/g, ""));
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? undefined : value; // its last digits would be others
}

/** 元 as 分, by digits: 0.29 times 100 is not 29 in floating point. */
function readMoney(text: string): number | undefined {
  const bare = halfWidth(text)
    .trim()
    .replace(/^[¥￥]|元$/g, "")
    .replace(/,(?=\d{3})/g, "")
    .trim();
  const parts = /^(-?)(\d+)(?:\.(\d{0,2})0*)?$/.exec(bare);
  if (!parts) return undefined;
  const cents = Number(`${parts[1] ?? ""}${parts[2] ?? ""}${(parts[3] ?? "").padEnd(2, "0")}`);
  return Number.isSafeInteger(cents) ? cents : undefined;
}

function yuan(cents: number): string {
  if (!Number.isSafeInteger(cents)) return String(cents / 100);
  const digits = String(Math.abs(cents)).padStart(3, "0");
  const text = `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return text.endsWith(".00") ? text.slice(0, -3) : text;
}

/** Any usual way to write a day, as `YYYY-MM-DD`; a day that does not exist as well, so that the fault can name it. */
function readDay(text: string): string {
  const plain = halfWidth(text).replace(/\s/g, "");
  const parts =
    /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(plain) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!parts) return text;
  return [parts[1] ?? "", (parts[2] ?? "").padStart(2, "0"), (parts[3] ?? "").padStart(2, "0")].join("-");
}
