import { daysInYear, epochDay, fromEpochDay, naturalId, yearEnd, yearOf, yearStart } from "@hengjian/core/foundation";
import type { Body } from "@hengjian/core/organisation";
import type { Officer } from "@hengjian/core/personnel";
import { TrainingRecord, type TrainingMode, type TrainingTopic } from "@hengjian/core/training";

/** Sample persons and what they were trained. Nobody of them exists; every name ends in 例 or 示. */
export interface Sample {
  readonly officers: readonly Officer[];
  readonly records: readonly TrainingRecord[];
}

const FIRST_YEAR = 2021; // the year before the plan: no rule
const PEOPLE = 214;
const SURNAMES = Array.from("孙姜单丁刘高郑宫王宋于徐李张毕丛邹林曲谷");
const GIVEN = Array.from("明华平丽建文海静波红玉春国志新");

/** What the courses are about; practice is recorded without a topic, as much of a real ledger is. */
const TOPICS: Readonly<Partial<Record<string, TrainingTopic>>> = {
  行政处罚法: "penaltyLaw",
  行政强制法: "commonLaw",
  执法程序规范: "commonLaw",
  执法文书制作: "commonLaw",
  安全生产执法: "professionalLaw",
  食品药品执法: "professionalLaw",
  渔船管控: "professionalLaw",
  涉企检查规范: "professionalLaw",
};

/** Courses of one sort. No title is in both, so that a number tells the records of one person's year apart. */
interface Courses {
  readonly titles: readonly string[];
  readonly modes: readonly TrainingMode[];
}
const TRAINING: Courses = {
  titles: [
    "行政处罚法",
    "行政强制法",
    "执法程序规范",
    "执法文书制作",
    "安全生产执法",
    "食品药品执法",
    "渔船管控",
    "涉企检查规范",
  ],
  modes: ["classified", "online", "groupStudy"],
};
const PRACTICE: Courses = {
  titles: ["现场检查实训", "调查取证实训", "听证实训", "案卷制作实训"],
  modes: ["mockEnforcement", "courtHearing", "caseTeaching", "fileReview"],
};

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
  { training: 51, practice: 10 }, // on two sides of 60, and off the pace in November
  { training: 52, practice: 0 },
  { training: 0, practice: 0 },
];

/** Makes the sample for these bodies: the same seed, day and bodies give the same people and records. */
export function sample(seed: number, today: string, bodies: readonly Body[]): Sample {
  const draw = drawFrom(seed);
  const last = yearOf(today);
  const officers = Array.from({ length: PEOPLE }, (_, index) => person(index, today, bodies, draw));
  const records: TrainingRecord[] = [];
  officers.forEach((officer, index) => {
    for (let year = FIRST_YEAR; year <= last; year += 1) {
      const from = Math.max(epochDay(yearStart(year)), epochDay(officer.joinedOn));
      const to = Math.min(epochDay(yearEnd(year)), epochDay(officer.leftOn ?? today), epochDay(today));
      if (from > to) continue;
      const fate = FATES[index] ?? drawnFate(draw);
      const share = (to - from + 1) / daysInYear(year);
      // The limit cases stand as they are: in the running year, too, somebody has exactly 60.
      const exact = index < FATES.length;
      const halves = (hours: number): number => Math.round(hours * (exact ? 1 : share) * 2) / 2;
      const served = { officer: officer.id, year, from, to };
      records.push(...trained(served, halves(fate.training), TRAINING, draw));
      records.push(...trained(served, halves(fate.practice), PRACTICE, draw));
    }
  });
  return { officers, records };
}

function person(index: number, today: string, bodies: readonly Body[], draw: () => number): Officer {
  const surname = pick(SURNAMES, draw);
  const name = `${surname}${pick(GIVEN, draw)}${index % 2 === 0 ? "例" : "示"}`;
  const body = bodies[index % bodies.length]?.id ?? "";
  const number = String(index + 1).padStart(4, "0");
  const joinedOn = fromEpochDay(epochDay("2012-01-01") + Math.floor(draw() * 3200)); // up to autumn 2020
  const [start, day] = [epochDay(yearStart(yearOf(today))), epochDay(today)];
  /** A day of the running year, after that part of its days so far. */
  const thisYear = (part: number): string => fromEpochDay(start + Math.floor((day - start) * part));
  return {
    id: `SL-${number}`,
    // Two namesakes, so that a name alone does not tell who is meant.
    name: index === 20 || index === 21 ? "王明例" : name,
    body,
    roles: index % 17 === 3 ? ["enforcement", "supervision"] : index % 8 === 5 ? ["supervision"] : ["enforcement"],
    certificate: `示例${number}`,
    joinedOn: index % 31 === 30 ? thisYear(0.2) : index % 37 === 36 ? "2024-05-06" : joinedOn,
    ...(index % 41 === 40 && { leftOn: index === 40 ? thisYear(0.6) : "2025-09-30" }),
  };
}

/** Most reach the hours with some to spare; some do not. */
function drawnFate(draw: () => number): Fate {
  const luck = draw();
  const training = luck < 0.16 ? 26 + draw() * 30 : luck < 0.2 ? 54 + draw() * 5 : 62 + draw() * 36;
  return { training, practice: draw() < 0.3 ? 3 + draw() * 6 : 0 };
}

/** Records of `hours` in all, on weekdays from one epoch day to another. */
function trained(
  { officer, year, from, to }: { officer: string; year: number; from: number; to: number },
  hours: number,
  { titles, modes }: Courses,
  draw: () => number,
): readonly TrainingRecord[] {
  const records: TrainingRecord[] = [];
  for (let left = hours; left > 0;) {
    const part = Math.min(left, 3 + Math.floor(draw() * 11) / 2);
    const title = pick(titles, draw);
    const topic = TOPICS[title];
    const record = {
      officer,
      title: `${title}（${year}-${records.length + 1}）`,
      mode: pick(modes, draw),
      heldOn: fromEpochDay(weekday(from + Math.floor(draw() * (to - from + 1)), from)),
      hours: part,
      ...(topic && { topics: [topic] }),
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
