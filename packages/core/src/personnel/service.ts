import { yearEnd, yearStart, type PlainDate } from "../foundation/days.js";
import type { Officer } from "./schema.js";

/** From when to when somebody serves, both days included. */
export type Service = Pick<Officer, "joinedOn" | "leftOn">;

/** Whether somebody was in service on any day of the year. */
export function servedIn(service: Service, year: number): boolean {
  return service.joinedOn <= yearEnd(year) && (service.leftOn === undefined || service.leftOn >= yearStart(year));
}

/** The days of the year on which somebody did not serve the whole of it, or `undefined` for a full year. */
export function partOfYear(service: Service, year: number): { from: PlainDate; to: PlainDate } | undefined {
  const [start, end] = [yearStart(year), yearEnd(year)];
  const from = service.joinedOn > start ? service.joinedOn : start;
  const to = service.leftOn !== undefined && service.leftOn < end ? service.leftOn : end;
  return from === start && to === end ? undefined : { from, to };
}
