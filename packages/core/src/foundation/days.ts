import { HengjianError } from "./errors.js";

/** A civil day in China's legal time, `YYYY-MM-DD`. Compares and groups as text. */
export type PlainDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `value` is a day that exists: `2024-02-29` is, `2025-02-29` and `2025-2-1` are not. */
export function isPlainDate(value: unknown): value is PlainDate {
  const parts = typeof value === "string" ? PATTERN.exec(value) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day made of these numbers, or `undefined` where no such day exists. Years 1 to 9999. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isPlainDate(text) ? text : undefined;
}

/** The year of a day. */
export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/** The last day of a year. */
export function yearEnd(year: number): PlainDate {
  return `${pad(year, 4)}-12-31`;
}

/** The first day of a year. */
export function yearStart(year: number): PlainDate {
  return `${pad(year, 4)}-01-01`;
}

/** 365, or 366 in a leap year. */
export function daysInYear(year: number): number {
  return isLeap(year) ? 366 : 365;
}

/** Days since 1970-01-01, for counting. Throws `foundation/bad-date` on what is no day. */
export function epochDay(day: PlainDate): number {
  if (!isPlainDate(day)) {
    throw new HengjianError(
      "foundation/bad-date",
      `"${String(day)}" is not a day; expected YYYY-MM-DD of a day that exists`,
    );
  }
  return Date.UTC(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
}

/** The day that lies `count` days after 1970-01-01. The inverse of {@link epochDay}. */
export function fromEpochDay(count: number): PlainDate {
  return new Date(count * 86_400_000).toISOString().slice(0, 10);
}

/** Which day of its year it is: 1 on 1 January. */
export function dayOfYear(day: PlainDate): number {
  return epochDay(day) - epochDay(yearStart(yearOf(day))) + 1;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month has: 28 or 29 in February. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
