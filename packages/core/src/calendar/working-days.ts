import {
  epochDay,
  fromEpochDay,
  isPlainDate,
  weekdayOf,
  yearEnd,
  yearOf,
  yearStart,
  type PlainDate,
} from "../foundation/days.js";
import { HengjianError } from "../foundation/errors.js";
import type { Dated, Law } from "../policy/law.js";
import { calendarYear } from "./parameters.js";
import type { CalendarYear, Holiday } from "./schema.js";

/** What one day is: worked, worked in a rest day's stead, rest of the week, off for a holiday. */
export type DayNature = "working" | "make-up" | "weekend" | Holiday;

/** One year of a calendar, laid out so that counting needs no loop over days. */
export interface YearTable {
  readonly dated: Dated<CalendarYear>;
  /** The days as text, 1 January first. */
  readonly days: readonly PlainDate[];
  /** The epoch day of 1 January. */
  readonly first: number;
  /** Working days before each day of the year; one entry more than days. */
  readonly before: Uint16Array;
  /** Index in the year of each working day. */
  readonly nth: Uint16Array;
  readonly natures: readonly DayNature[];
  /** Runs of rest days of one kind, and for each day of the year how many of them begin before it. */
  readonly rests: readonly RestDays[];
  readonly restsBefore: Uint16Array;
  /** Rest days that are worked, in order, and for each day of the year how many lie before it. */
  readonly makeUps: readonly PlainDate[];
  readonly makeUpsBefore: Uint16Array;
}

/** Days of rest that lie together and rest for the same reason. */
export interface RestDays {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  readonly reason: "weekend" | Holiday;
}

// Tables are made once a value and found once a law; both forget what nobody holds.
const tables = new WeakMap<object, YearTable>();
const calendars = new WeakMap<Law, Map<number, YearTable | undefined>>();

/** The table of a year under a law, or `undefined` where the law knows no rest days of that year. */
export function yearTable(law: Law, year: number): YearTable | undefined {
  let years = calendars.get(law);
  if (!years) calendars.set(law, (years = new Map<number, YearTable | undefined>()));
  const known = years.get(year);
  if (known || years.has(year)) return known;
  const dated = year >= 1 && year <= 9999 ? law.read(calendarYear, yearStart(year)) : undefined;
  const table = dated && tableOf(dated, year);
  years.set(year, table);
  return table;
}

/** Whether people work on a day; `undefined` where the rest days of its year are not known. */
export function isWorkingDay(day: PlainDate, law: Law): boolean | undefined {
  const at = place(day);
  const table = yearTable(law, at.year);
  if (!table) return undefined;
  return table.before[at.index + 1] !== table.before[at.index];
}

/** What a day is, with the holiday it is off for; `undefined` where the rest days of its year are not known. */
export function dayNature(day: PlainDate, law: Law): DayNature | undefined {
  const { year, index } = place(day);
  return yearTable(law, year)?.natures[index];
}

/**
 * The `count`-th working day after a day, or before it where `count` is negative; with 0 the day itself. `undefined`
 * where it would lie in a year whose rest days are not known.
 */
export function addWorkingDays(day: PlainDate, count: number, law: Law): PlainDate | undefined {
  if (!Number.isInteger(count)) {
    throw new HengjianError("calendar/bad-count", `${count} working days: expected a whole number`);
  }
  const { year: from, index } = place(day);
  if (count === 0) return day;
  let year = from;
  let table = yearTable(law, year);
  if (!table) return undefined;
  // Ranks count the working days of the year at hand, its first one being 1.
  let rank = count > 0 ? at(table.before, index + 1) + count : at(table.before, index) + 1 + count;
  while (rank > table.nth.length) {
    rank -= table.nth.length;
    table = yearTable(law, (year += 1));
    if (!table) return undefined;
  }
  while (rank < 1) {
    table = yearTable(law, (year -= 1));
    if (!table) return undefined;
    rank += table.nth.length;
  }
  return table.days[at(table.nth, rank - 1)];
}

/**
 * Working days after `from` up to and with `to`; negative where `to` lies before `from`, so that adding and counting
 * undo each other. `undefined` where the rest days of a year between are not known.
 */
export function countWorkingDays(from: PlainDate, to: PlainDate, law: Law): number | undefined {
  if (to < from) return countBack(from, to, law);
  const [a, b] = [place(from), place(to)];
  return between(law, a.year, a.index + 1, b.year, b.index + 1);
}

/** Of two days: runs of rest days after `from` up to and with `to`, the first and the last cut to these days, and make-up days. */
export function restsBetween(from: PlainDate, to: PlainDate, law: Law): Rests {
  const a = placed(from);
  const b = placed(to);
  if (a.year === b.year) return restsIn(yearTable(law, a.year), a.index + 1, b.index + 1);
  const rests: RestDays[] = [];
  const makeUps: PlainDate[] = [];
  for (let year = a.year; year <= b.year; year += 1) {
    const table = yearTable(law, year);
    const end = year === b.year ? b.index + 1 : (table?.days.length ?? 0);
    const part = restsIn(table, year === a.year ? a.index + 1 : 0, end);
    const [last, first] = [rests[rests.length - 1], part.rests[0]];
    // A run over the end of a year is one.
    const goesOn = last && first && last.reason === first.reason && last.to === yearEnd(year - 1);
    if (goesOn && first.from === yearStart(year)) {
      rests[rests.length - 1] = { ...last, to: first.to, days: last.days + first.days };
      rests.push(...part.rests.slice(1));
    } else rests.push(...part.rests);
    makeUps.push(...part.makeUps);
  }
  return { rests, makeUps };
}

/** What {@link restsBetween} gives. */
export interface Rests {
  readonly rests: readonly RestDays[];
  readonly makeUps: readonly PlainDate[];
}

/** The first working day on or after a day, or `undefined` where it is not known. */
export function workingDayFrom(day: PlainDate, law: Law): PlainDate | undefined {
  const working = isWorkingDay(day, law);
  return working === undefined ? undefined : working ? day : addWorkingDays(day, 1, law);
}

/** Runs of rest days and make-up days of one year, from one place in it to before another. */
function restsIn(table: YearTable | undefined, start: number, end: number): Rests {
  if (!table || start >= end) return noRests;
  const { natures, rests, restsBefore, makeUps, makeUpsBefore } = table;
  // A run that began earlier and goes on counts from the first day asked about.
  const running = start > 0 && natures[start] === natures[start - 1] && isRest(natures[start]) ? 1 : 0;
  const found = rests.slice(at(restsBefore, start) - running, at(restsBefore, end));
  const first = found[0];
  if (running > 0 && first) found[0] = cut(first, table.days[start] ?? first.from, first.to);
  const last = found[found.length - 1];
  const to = table.days[end - 1];
  if (last && to !== undefined && last.to > to) found[found.length - 1] = cut(last, last.from, to);
  const from = at(makeUpsBefore, start);
  const until = at(makeUpsBefore, end);
  return { rests: found, makeUps: from === until ? noRests.makeUps : makeUps.slice(from, until) };
}

const noRests: Rests = Object.freeze({ rests: Object.freeze([]), makeUps: Object.freeze([]) });

function isRest(nature: DayNature | undefined): boolean {
  return nature !== undefined && nature !== "working" && nature !== "make-up";
}

function cut({ reason }: RestDays, from: PlainDate, to: PlainDate): RestDays {
  return { from, to, days: epochDay(to) - epochDay(from) + 1, reason };
}

function countBack(from: PlainDate, to: PlainDate, law: Law): number | undefined {
  const [a, b] = [place(to), place(from)];
  const count = between(law, a.year, a.index, b.year, b.index);
  return count === undefined || count === 0 ? count : -count;
}

/** Working days from one place in a year, with it, to one place in another, without it. */
function between(law: Law, fromYear: number, fromIndex: number, toYear: number, toIndex: number): number | undefined {
  let count = 0;
  for (let year = fromYear; year <= toYear; year += 1) {
    const table = yearTable(law, year);
    if (!table) return undefined;
    count += year === toYear ? at(table.before, toIndex) : table.nth.length;
    if (year === fromYear) count -= at(table.before, fromIndex);
  }
  return count;
}

function tableOf(dated: Dated<CalendarYear>, year: number): YearTable {
  const known = tables.get(dated);
  if (known && known.days[0] === yearStart(year)) return known;
  const first = epochDay(yearStart(year));
  const length = epochDay(yearEnd(year)) - first + 1;
  const { restDays, off, work } = dated.value;
  const days = Array.from({ length }, (_, index) => fromEpochDay(first + index));
  const natures = days.map((day): DayNature => (restDays.includes(weekdayOf(day)) ? "weekend" : "working"));
  for (const { from, to, holiday } of off) {
    days.forEach((day, index) => {
      if (from <= day && day <= to) natures[index] = holiday;
    });
  }
  for (const day of work) {
    const index = days.indexOf(day);
    if (index >= 0) natures[index] = "make-up";
  }
  const before = new Uint16Array(length + 1);
  const nth: number[] = [];
  natures.forEach((nature, index) => {
    const working = nature === "working" || nature === "make-up";
    before[index + 1] = at(before, index) + (working ? 1 : 0);
    if (working) nth.push(index);
  });
  const makeUps = days.filter((_, index) => natures[index] === "make-up");
  const makeUpsBefore = new Uint16Array(length + 1);
  natures.forEach((nature, index) => {
    makeUpsBefore[index + 1] = at(makeUpsBefore, index) + (nature === "make-up" ? 1 : 0);
  });
  const table = {
    dated,
    days,
    first,
    before,
    nth: Uint16Array.from(nth),
    natures,
    makeUps,
    makeUpsBefore,
    ...restsOf(days, natures),
  };
  tables.set(dated, table);
  return table;
}

function restsOf(days: readonly PlainDate[], natures: readonly DayNature[]) {
  const rests: { from: PlainDate; to: PlainDate; days: number; reason: RestDays["reason"] }[] = [];
  const restsBefore = new Uint16Array(days.length + 1);
  days.forEach((day, index) => {
    const nature = natures[index];
    const last = rests[rests.length - 1];
    if (nature !== undefined && nature !== "working" && nature !== "make-up") {
      if (last && last.reason === nature && natures[index - 1] === nature) {
        last.to = day;
        last.days += 1;
      } else rests.push({ from: day, to: day, days: 1, reason: nature });
    }
    restsBefore[index + 1] = rests.length;
  });
  return { rests, restsBefore };
}

/** Days of a common year before each month. */
const MONTHS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Year and index in the year of a day. Throws `foundation/bad-date` on what is no day. */
function place(day: PlainDate): { readonly year: number; readonly index: number } {
  if (!isPlainDate(day)) epochDay(day); // throws, and says what was found
  return placed(day);
}

/** The same of what is known to be a day. */
function placed(day: PlainDate): { readonly year: number; readonly index: number } {
  const year = yearOf(day);
  const month = digit(day, 5) * 10 + digit(day, 6);
  const leap = month > 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 1 : 0;
  return { year, index: (MONTHS[month - 1] ?? 0) + digit(day, 8) * 10 + digit(day, 9) - 1 + leap };
}

function digit(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}

/** An entry that is there: every index comes from the table itself. */
function at(list: Uint16Array, index: number): number {
  return list[index] ?? 0;
}
