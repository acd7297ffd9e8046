import type { PlainDate } from "../foundation/days.js";
import { yearEnd } from "../foundation/days.js";
import type { OfficerRole } from "../personnel/schema.js";
import type { Dated, Law } from "../policy/law.js";
import {
  annualHours,
  capByMode,
  conversion,
  practiceCounts,
  supervisionHours,
  type HoursByMode,
} from "./parameters.js";
import { practiceModes, TrainingMode } from "./schema.js";

/** What the law says of a year: its last day governs. */
export interface LawOfYear {
  readonly hours: Readonly<Record<OfficerRole, Dated<number> | undefined>>;
  readonly practice: Dated<boolean> | undefined;
  readonly conversion: Dated<HoursByMode> | undefined;
  readonly cap: Dated<HoursByMode> | undefined;
}

/** Reads {@link LawOfYear} for the roles that are asked about. */
export function lawOfYear(law: Law, year: number, roles: ReadonlySet<OfficerRole>): LawOfYear {
  const on = yearEnd(year);
  return {
    hours: {
      enforcement: roles.has("enforcement") ? law.read(annualHours, on) : undefined,
      supervision: roles.has("supervision") ? law.read(supervisionHours, on) : undefined,
    },
    practice: law.read(practiceCounts, on),
    conversion: law.read(conversion, on),
    cap: law.read(capByMode, on),
  };
}

const modes: readonly TrainingMode[] = TrainingMode.options;
const placeOf: Readonly<Record<string, number>> = Object.fromEntries(modes.map((mode, place) => [mode, place]));

/** Hours of one person, as they are added up: by place of the mode, those held, then those still ahead. */
export type Sums = number[];

/** Sums of nothing. */
export function newSums(): Sums {
  return new Array<number>(modes.length * 2).fill(0);
}

/** Adds one record to the sums it belongs to. */
export function addHours(sums: Sums, mode: TrainingMode, heldOn: PlainDate, hours: number, today: PlainDate): void {
  const place = (placeOf[mode] ?? 0) + (heldOn > today ? modes.length : 0);
  sums[place] = (sums[place] ?? 0) + hours;
}

/** Hours reported in one mode, and why some of them are not credited. The parts add up to what is reported. */
export interface ModeHours {
  readonly mode: TrainingMode;
  readonly reported: number;
  readonly credited: number;
  /** Hours whose day lies after `today`. */
  readonly ahead: number;
  /** Hours that the pack's conversion takes off; below 0 where it adds some. */
  readonly converted: number;
  /** Hours above the pack's cap of the mode. */
  readonly capped: number;
  /** Hours of practice that do not count, or of which no text says whether they count. */
  readonly practice: number;
}

/** What somebody's hours come to. */
export interface Credit {
  readonly credited: number;
  readonly uncredited: number;
  /** Practice of which no text says whether it counts. */
  readonly practice: number;
  /** What would be credited if nothing were converted or capped. */
  readonly free: number;
  /** The conversion and the cap, where they have changed the hours. */
  readonly changedBy: readonly Dated[];
}

/** Credits the hours of one person in one year. */
export function creditOf(sums: Sums, law: LawOfYear): Credit {
  let [credited, reported, practice, free] = [0, 0, 0, 0];
  let [converts, caps] = [false, false];
  for (let place = 0; place < modes.length; place += 1) {
    const held = sums[place] ?? 0;
    const ahead = sums[place + modes.length] ?? 0;
    const mode = modes[place];
    if (mode === undefined || (held === 0 && ahead === 0)) continue;
    reported += held + ahead;
    const { worth, kept } = worthOf(held, mode, law);
    converts ||= worth !== held;
    caps ||= kept !== worth;
    if (!practiceModes.has(mode) || law.practice?.value === true) {
      credited += kept;
      free += held;
    } else if (law.practice === undefined) practice += kept;
  }
  const changedBy = [...(converts && law.conversion ? [law.conversion] : []), ...(caps && law.cap ? [law.cap] : [])];
  return {
    credited: exact(credited),
    uncredited: exact(reported - credited),
    practice: exact(practice),
    free,
    changedBy,
  };
}

/** The same by mode, for those who want to see where the hours went; in the order of the modes. */
export function hoursByMode(sums: Sums, law: LawOfYear): readonly ModeHours[] {
  return modes.flatMap((mode, place) => {
    const held = sums[place] ?? 0;
    const ahead = sums[place + modes.length] ?? 0;
    if (held === 0 && ahead === 0) return [];
    const { worth, kept } = worthOf(held, mode, law);
    const counts = !practiceModes.has(mode) || law.practice?.value === true;
    return {
      mode,
      reported: held + ahead,
      credited: counts ? kept : 0,
      ahead,
      converted: exact(held - worth),
      capped: exact(worth - kept),
      practice: counts ? 0 : kept,
    };
  });
}

/** What hours are worth once converted, and what the cap of the year leaves of it. Without a value, nothing changes. */
function worthOf(held: number, mode: TrainingMode, law: LawOfYear): { worth: number; kept: number } {
  const factor = law.conversion?.value[mode];
  const worth = factor === undefined ? held : exact(held * factor);
  const cap = law.cap?.value[mode];
  return { worth, kept: cap === undefined ? worth : Math.min(worth, cap) };
}

/** 0.1 + 0.2 is 0.3: a limit is not to be missed by the last digit of a fraction. */
function exact(hours: number): number {
  return Math.round(hours * 1e6) / 1e6;
}
