import { HengjianError } from "./errors.js";

/** A civil day in China's legal time, `YYYY-MM-DD`. Compares and groups as text. */
export type PlainDate = string;

/** A day and a time of it in China's legal time, `YYYY-MM-DDTHH:MM`. Compares as text. */
export type PlainDateTime = string;

const FIRST = -719_162; // 0001-01-01
const LAST = 2_932_896; // 9999-12-31
const MINUTES = 1440;
const DASH = 45;

/** Whether `value` is a day that exists, of the years 1 to 9999: `2024-02-29` is, `2025-02-29` and `2025-2-1` are not. */
export function isPlainDate(value: unknown): value is PlainDate {
  // Letter by letter: a pattern would take several times as long, and every deadline begins here.
  if (typeof value !== "string" || value.length !== 10) return false;
  if (value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH) return false;
  const year = number(value, 0, 4);
  const month = number(value, 5, 7);
  const day = number(value, 8, 10);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether `value` is a day that exists with a time from 00:00 to 23:59. */
export function isPlainDateTime(value: unknown): value is PlainDateTime {
  return typeof value === "string" && /^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(value) && isPlainDate(value.slice(0, 10));
}

/** The day made of these numbers, or `undefined` where no such day exists. Years 1 to 9999. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isPlainDate(text) ? text : undefined;
}

/** The year of a day. */
export function yearOf(day: PlainDate): number {
  return number(day, 0, 4);
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
  if (!isPlainDate(day)) throw badDate(`"${String(day)}" is not a day; expected YYYY-MM-DD of a day that exists`);
  const [year, month] = [yearOf(day), number(day, 5, 7)];
  // Years begin in March here, so that the leap day is the last of its year.
  const from = month < 3 ? year - 1 : year;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + number(day, 8, 10) - 1;
  return from * 365 + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + ofYear - 719_468;
}

/**
 * The day that lies `count` days after 1970-01-01. The inverse of {@link epochDay}. Throws `foundation/bad-date`
 * outside the years 1 to 9999.
 */
export function fromEpochDay(count: number): PlainDate {
  if (!isEpochDay(count)) throw badDate(`${count} days from 1970-01-01 is not a day of the years 1 to 9999`);
  // The inverse of the sum in epochDay, by eras of 400 years.
  const shifted = count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * 400 + yearOfEra + (month < 3 ? 1 : 0);
  return `${pad(year, 4)}-${two(month)}-${two(ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}

/** Whether so many days after 1970-01-01 there is a day of the years 1 to 9999. */
export function isEpochDay(count: number): boolean {
  return Number.isInteger(count) && count >= FIRST && count <= LAST;
}

/** The day `count` days later, or earlier where it is negative. Throws `foundation/bad-date` outside the years 1 to 9999. */
export function addDays(day: PlainDate, count: number): PlainDate {
  return fromEpochDay(epochDay(day) + count);
}

/**
 * The same day of the month `count` months later, or the last of that month where it has no such day: one month after
 * 31 January is 28 or 29 February. Throws `foundation/bad-date` outside the years 1 to 9999.
 */
export function addMonths(day: PlainDate, count: number): PlainDate {
  epochDay(day);
  const months = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  if (!Number.isInteger(count) || year < 1 || year > 9999) {
    throw badDate(`${count} months from ${day} is not a day of the years 1 to 9999`);
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)), 2)}`;
}

/** The day of the week: 1 on Monday, 7 on Sunday. */
export function weekdayOf(day: PlainDate): number {
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** The day of a moment; of a day, the day itself. */
export function dayOf(moment: PlainDateTime): PlainDate {
  return moment.slice(0, 10);
}

/** Minutes since 1970-01-01 00:00 in the same legal time. Throws `foundation/bad-date` on what is no day and time. */
export function epochMinute(moment: PlainDateTime): number {
  if (!isPlainDateTime(moment)) throw badDate(`"${String(moment)}" is not a day and time; expected YYYY-MM-DDTHH:MM`);
  return epochDay(dayOf(moment)) * MINUTES + Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
}

/** The day and time so many minutes after 1970-01-01 00:00. The inverse of {@link epochMinute}. */
export function fromEpochMinute(count: number): PlainDateTime {
  const day = Math.floor(count / MINUTES);
  const minute = count - day * MINUTES;
  return `${fromEpochDay(day)}T${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`;
}

/** Which day of its year it is: 1 on 1 January. */
export function dayOfYear(day: PlainDate): number {
  return epochDay(day) - epochDay(yearStart(yearOf(day))) + 1;
}

function badDate(message: string): HengjianError {
  return new HengjianError("foundation/bad-date", message);
}

/** The number written from one place to before another, or NaN where a letter is no digit. */
function number(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month has: 28 or 29 in February. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function pad(value: number, width: number): string {
  const text = String(value);
  return text.length >= width ? text : text.padStart(width, "0");
}
