import type { PlainDate as Day } from "./days.js";
import * as z from "./zod.js";

/** A civil day, `YYYY-MM-DD`, that exists in the calendar. Anything else is refused, never repaired. */
export const PlainDate = z.iso.date();
export type PlainDate = Day;
