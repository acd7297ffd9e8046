import { addDays, epochMinute, fromEpochMinute, type PlainDate, type PlainDateTime } from "../foundation/days.js";

/** One due day for a calendar of the user's own. */
export interface DueDate {
  /** The same as long as the thing is the same: a calendar that reads the file again then moves its entry. */
  readonly id: string;
  readonly title: string;
  readonly due: PlainDate;
  /** The minute, where it is due at one. */
  readonly dueAt?: PlainDateTime;
  /** Such as the basis of the period. */
  readonly note?: string;
  /** The day may still change: a year without its notice, 暂定. */
  readonly provisional?: boolean;
}

/** Due days as a calendar file (RFC 5545, `text/calendar`), stamped with `today`: the same dues on one day give the same file. */
export function icsOf(
  dues: readonly DueDate[],
  { name, today }: { readonly name: string; readonly today: PlainDate },
): string {
  const stamp = `${compact(today)}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Hengjian//calendar//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...dues.flatMap((due) => eventOf(due, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventOf({ id, title, due, dueAt, note, provisional }: DueDate, stamp: string): readonly string[] {
  const when =
    dueAt === undefined
      ? [`DTSTART;VALUE=DATE:${compact(due)}`, `DTEND;VALUE=DATE:${compact(addDays(due, 1))}`]
      : [`DTSTART:${inUtc(dueAt)}`, `DTEND:${inUtc(dueAt)}`];
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(id)}@hengjian`,
    `DTSTAMP:${stamp}`,
    ...when,
    `SUMMARY:${escaped(title)}`,
    ...(note === undefined ? [] : [`DESCRIPTION:${escaped(note)}`]),
    `STATUS:${provisional ? "TENTATIVE" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function compact(day: PlainDate): string {
  return day.replace(/-/g, "");
}

/** China's legal time is eight hours ahead of UTC all the year, so no table of zones has to go along. */
function inUtc(moment: PlainDateTime): string {
  const utc = fromEpochMinute(epochMinute(moment) - 8 * 60);
  return `${compact(utc.slice(0, 10))}T${utc.slice(11, 13)}${utc.slice(14, 16)}00Z`;
}

/** TEXT of RFC 5545: four letters escaped, line ends as `\n`, other control characters left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (letter) => `\\${letter}`)
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
}

/** A line in pieces of at most 75 octets of UTF-8, no letter cut in two; each piece after the first begins with a blank. */
function folded(line: string): string {
  let [text, octets] = ["", 0];
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > 75) {
      text += "\r\n ";
      octets = 1;
    }
    text += letter;
    octets += size;
  }
  return text;
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
