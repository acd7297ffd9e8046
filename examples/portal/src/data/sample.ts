import {
  dayOfYear,
  daysInYear,
  epochDay,
  fromEpochDay,
  naturalId,
  yearEnd,
  yearOf,
  yearStart,
} from "@hengjian/core/foundation";
import type { Body } from "@hengjian/core/organisation";
import type { Officer } from "@hengjian/core/personnel";
import { TrainingRecord, type TrainingMode } from "@hengjian/core/training";

/** Sample persons and what they were trained. Nobody of them exists; every name ends in 例 or 示. */
export interface Sample {
  readonly officers: readonly Officer[];
  readonly records: readonly TrainingRecord[];
}

const FIRST_YEAR = 2021; // the year before the plan: no rule
const PEOPLE = 214;
const SURNAMES = Array.from("孙姜单丁刘高郑宫王宋于徐李张毕丛邹林曲谷");
const GIVEN = Array.from("明华平丽建文海静波红玉春国志新");
const TITLES = [
  "行政处罚法",
  "行政强制法",
  "执法程序规范",
  "执法文书制作",
  "安全生产执法",
  "食品药品执法",
  "渔船管控",
  "涉企检查规范",
];
const TRAINING: readonly TrainingMode[] = ["classified", "online", "groupStudy"];
const PRACTICE: readonly TrainingMode[] = ["mockEnforcement", "courtHearing", "caseTeaching", "fileReview"];

/** How somebody's year ends, were it to go on as it went. */
interface Fate {
  /** Hours of training by the end of the year. */
  readonly training: number;
  /** Hours of practice besides. */
  readonly practice: number;
}

/** Fates that the limit turns on, for the first people of the list; the others are drawn. */
const FATES: readonly Fate[] = [
  { training: 60, practice: 0 },
  { training: 59.5, practice: 0 },
  { training: 60.5, practice: 0 },
  { training: 54, practice: 8 }, // on two sides of 60
  { training: 52, practice: 0 },
  { training: 0, practice: 0 },
];

/** Makes the sample for these bodies: the same seed, day and bodies give the same people and records. */
export function sample(seed: number, today: string, bodies: readonly Body[]): Sample {
  const draw = drawFrom(seed);
  const last = yearOf(today);
  const officers = Array.from({ length: PEOPLE }, (_, index) => person(index, last, bodies, draw));
  const records: TrainingRecord[] = [];
  officers.forEach((officer, index) => {
    for (let year = FIRST_YEAR; year <= last; year += 1) {
      if (officer.joinedOn > yearEnd(year) || (officer.leftOn ?? "9999") < yearStart(year)) continue;
      const until = today < yearEnd(year) ? today : yearEnd(year);
      const fate = FATES[index] ?? drawnFate(draw);
      const share = dayOfYear(until) / daysInYear(year);
      // The limit cases stand as they are: in the running year, too, somebody has exactly 60.
      const exact = index < FATES.length;
      const halves = (hours: number): number => Math.round(hours * (exact ? 1 : share) * 2) / 2;
      records.push(...trained(officer, year, until, halves(fate.training), TRAINING, draw));
      records.push(...trained(officer, year, until, halves(fate.practice), PRACTICE, draw));
    }
  });
  return { officers, records };
}

function person(index: number, year: number, bodies: readonly Body[], draw: () => number): Officer {
  const surname = pick(SURNAMES, draw);
  const name = `${surname}${pick(GIVEN, draw)}${index % 2 === 0 ? "例" : "示"}`;
  const body = bodies[index % bodies.length]?.id ?? "";
  const number = String(index + 1).padStart(4, "0");
  const joinedOn = fromEpochDay(epochDay("2012-01-01") + Math.floor(draw() * 3200)); // up to autumn 2020
  return {
    id: `SL-${number}`,
    // Two namesakes, so that a name alone does not tell who is meant.
    name: index === 20 || index === 21 ? "王明例" : name,
    body,
    roles: index % 17 === 3 ? ["enforcement", "supervision"] : index % 8 === 5 ? ["supervision"] : ["enforcement"],
    certificate: `示例${number}`,
    joinedOn: index % 31 === 30 ? `${year}-03-01` : index % 37 === 36 ? "2024-05-06" : joinedOn,
    ...(index % 41 === 40 && { leftOn: `${year - 1}-09-30` }),
  };
}

/** Most reach the hours with some to spare; some do not. */
function drawnFate(draw: () => number): Fate {
  const luck = draw();
  const training = luck < 0.16 ? 26 + draw() * 30 : luck < 0.2 ? 54 + draw() * 5 : 62 + draw() * 36;
  return { training, practice: draw() < 0.3 ? 3 + draw() * 6 : 0 };
}

/** Records of `hours` in all, on working days up to `until`. */
function trained(
  officer: Officer,
  year: number,
  until: string,
  hours: number,
  modes: readonly TrainingMode[],
  draw: () => number,
): readonly TrainingRecord[] {
  const records: TrainingRecord[] = [];
  const from = Math.max(epochDay(yearStart(year)), epochDay(officer.joinedOn));
  const to = Math.min(epochDay(until), epochDay(officer.leftOn ?? until));
  for (let left = hours; left > 0 && to >= from;) {
    const part = Math.min(left, 3 + Math.floor(draw() * 11) / 2);
    const record = {
      officer: officer.id,
      title: `${pick(TITLES, draw)}（${year}-${records.length + 1}）`,
      mode: pick(modes, draw),
      heldOn: fromEpochDay(weekday(from + Math.floor(draw() * (to - from + 1)), from)),
      hours: part,
    };
    records.push({ id: naturalId(TrainingRecord, record), ...record });
    left -= part;
  }
  return records;
}

/** The day itself, or the Friday before a weekend where that is not before `from`. Day 0 of the epoch is a Thursday. */
function weekday(day: number, from: number): number {
  const since = (day + 5) % 7; // 0 on Saturday, 1 on Sunday
  return since < 2 && day - since - 1 >= from ? day - since - 1 : day;
}

function pick<T>(list: readonly T[], draw: () => number): T {
  return list[Math.floor(draw() * list.length)] as T; // the lists above are not empty
}

/** Numbers from 0 to 1 that a seed determines (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
