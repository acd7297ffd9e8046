import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { icsOf, type DueDate } from "./ics.js";

const today = "2026-11-28";
const due: DueDate = { id: "M-1", title: "纠正并报告", due: "2026-12-31" };
const file = (...dues: DueDate[]) => icsOf(dues, { name: "期限", today });

/** The events of a file, by a reader of its own: unfolds, splits name from value, undoes the escapes. */
function read(text: string): readonly Readonly<Record<string, string>>[] {
  const events: Record<string, string>[] = [];
  for (const line of text.replace(/\r\n /g, "").split("\r\n")) {
    if (line === "BEGIN:VEVENT") events.push({});
    const [, name = "", value = ""] = /^([^:]+):(.*)$/s.exec(line) ?? [];
    const event = events[events.length - 1];
    if (event) event[name] = value.replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? "\n" : letter));
  }
  return events;
}

describe("a calendar file", () => {
  test("is what RFC 5545 says, line by line", () => {
    expect(file(due).split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Hengjian//calendar//ZH",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:期限",
      "BEGIN:VEVENT",
      "UID:M-1@hengjian",
      "DTSTAMP:20261128T000000Z",
      "DTSTART;VALUE=DATE:20261231",
      "DTEND;VALUE=DATE:20270101",
      "SUMMARY:纠正并报告",
      "STATUS:CONFIRMED",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("says a minute in UTC, over the day before too", () => {
    const at = (dueAt: string) => read(file({ ...due, dueAt }))[0]?.["DTSTART"];
    expect([at("2026-03-07T16:00"), at("2026-03-07T07:59")]).toEqual(["20260307T080000Z", "20260306T235900Z"]);
  });

  test("marks what is provisional", () => {
    expect(read(file({ ...due, provisional: true }))[0]?.["STATUS"]).toBe("TENTATIVE");
  });

  test("of nothing is a calendar without events", () => {
    expect(read(file())).toEqual([]);
    expect(file()).toMatch(/END:VCALENDAR\r\n$/);
  });

  test("comes out of a reader as it went in, whatever the words", () => {
    const words = fc.oneof(
      fc.string({ unit: fc.constantFrom("a", "期", "𠮷", "\\", ";", ",", "\n", "\r", "\t", ":"), maxLength: 40 }),
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constant("a\\;,\nb\r\nBEGIN:VEVENT"),
    );
    fc.assert(
      fc.property(words, words, (title, note) => {
        const kept = (text: string) => text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
        const [event, ...others] = read(file({ ...due, title, note }));
        expect(others).toEqual([]);
        expect(event).toMatchObject({ SUMMARY: kept(title), DESCRIPTION: kept(note), UID: "M-1@hengjian" });
      }),
      { numRuns: 30 },
    );
  });

  test("has no line over 75 octets, and cuts no letter in two", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "é", "期", "𠮷", ",", "\n"), maxLength: 200 }), (title) => {
        const octets = (line: string) => new TextEncoder().encode(line).length;
        const text = file({ ...due, title });
        for (const line of text.split("\r\n")) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(text).not.toContain("\ufffd");
        expect(read(text)[0]?.["SUMMARY"]).toBe(title);
      }),
    );
  });
});
