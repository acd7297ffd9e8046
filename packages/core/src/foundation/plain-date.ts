import { isPlainDateTime, type PlainDate as Day, type PlainDateTime as Moment } from "./days.js";
import * as z from "./zod.js";

/** A civil day, `YYYY-MM-DD`, that exists in the calendar. Anything else is refused, never repaired. */
export const PlainDate = z.iso.date().refine((day) => !day.startsWith("0000"));
export type PlainDate = Day;

/** A day and a time of it, `YYYY-MM-DDTHH:MM`, in China's legal time: no zone, no seconds. */
export const PlainDateTime = z.string().refine(isPlainDateTime);
export type PlainDateTime = Moment;
