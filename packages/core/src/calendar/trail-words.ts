import { dayOf, yearOf, type PlainDate } from "../foundation/days.js";
import type { Words } from "../foundation/words.js";
import type { Deadline } from "./deadline.js";
import { holidayWords } from "./holidays.js";
import type { CountedIn, Interval } from "./reckoning.js";
import type { RestDays } from "./working-days.js";

/** What of a deadline or a clock its explanation is made of. */
export interface Explained extends Omit<Deadline, "event" | "findings"> {
  readonly event?: string;
  readonly startedOn?: string;
  readonly suspended?: readonly Interval[];
  readonly extendedTo?: PlainDate;
}

const kinds: Readonly<Record<CountedIn, Words>> = {
  "working-days": { zh: "按工作日计算", en: "Counted in working days" },
  "calendar-days": { zh: "按自然日计算，休息日也计入", en: "Counted in calendar days, days of rest among them" },
  months: {
    zh: "按月计算，到对应的那一天；没有的，到月末",
    en: "Counted in months, to the same day, or the last of the month",
  },
  hours: { zh: "按小时连续计算，休息日也计入", en: "Counted in hours without a break, days of rest among them" },
  "office-hours": { zh: "只计办公时间", en: "Counted in office hours only" },
};

/**
 * How a deadline came about, in sentences: from when, in what kind, what was passed over and why, where the last day
 * moved to. Empty where there is no day.
 */
export function explainDeadline(deadline: Explained): readonly Words[] {
  const { from, countedIn, lastDay, due, trail, otherwise } = deadline;
  const event = deadline.startedOn ?? deadline.event;
  if (from === undefined || countedIn === undefined || event === undefined) return [];
  const lines: Words[] = [beginning(event, from, countedIn, deadline.firstDay === "included"), kinds[countedIn]];
  const weekends = trail.skipped.filter(({ reason }) => reason === "weekend").reduce((sum, { days }) => sum + days, 0);
  if (weekends > 0) {
    lines.push({
      zh: `跳过周末 ${weekends} 天`,
      en: `Passed over ${weekends} weekend ${weekends === 1 ? "day" : "days"}`,
    });
  }
  for (const rest of trail.skipped) {
    if (rest.reason !== "weekend") lines.push(passed(rest));
  }
  if (trail.makeUps.length > 0) {
    lines.push({
      zh: `调休上班日计入：${trail.makeUps.join("、")}`,
      en: `Worked in a holiday's stead, and counted: ${trail.makeUps.join(", ")}`,
    });
  }
  for (const { from: first, to } of deadline.suspended ?? []) {
    lines.push({ zh: `${first} 至 ${to} 中止，不计入`, en: `Suspended from ${first} to ${to}, not counted` });
  }
  if (lastDay !== undefined && due !== undefined && lastDay !== due) lines.push(moved(lastDay, due, trail.rolled));
  if (deadline.extendedTo !== undefined) {
    lines.push({ zh: `经批准延长至 ${deadline.extendedTo}`, en: `Extended by approval to ${deadline.extendedTo}` });
  }
  if (otherwise) {
    const kind = kinds[otherwise.countedIn];
    lines.push({
      zh: `另一种理解：${kind.zh}，${otherwise.due} 到期`,
      en: `By the other reading: due on ${otherwise.due}. ${kind.en}`,
    });
  }
  if (deadline.provisional && due !== undefined) {
    const year = yearOf(due);
    lines.push({
      zh: `${year} 年放假安排尚未公布，按法定节日和周末暂定，公布后重新计算`,
      en: `The days off of ${year} are not published yet; counted with the holidays fixed by law and weekends, and again once they are`,
    });
  }
  return lines;
}

function beginning(event: string, from: PlainDate, countedIn: CountedIn, included: boolean): Words {
  if (countedIn === "hours" || countedIn === "office-hours") {
    const at = event.replace("T", " ");
    return { zh: `自 ${at} 起算`, en: `Runs from ${at}` };
  }
  const late = dayOf(event) !== from;
  const day = late
    ? {
        zh: `${dayOf(event)} 在办公时间以外，视为 ${from}`,
        en: `${dayOf(event)} was outside office hours and counts as ${from}`,
      }
    : { zh: from, en: from };
  return included
    ? { zh: `自 ${day.zh} 起算，当日计入`, en: `Runs from ${day.en}, that day included` }
    : { zh: `自 ${day.zh} 的次日起算`, en: `Runs from the day after ${day.en}` };
}

function passed({ from, to, days, reason }: RestDays): Words {
  const name = reason === "weekend" ? { zh: "周末", en: "weekend" } : holidayWords[reason];
  return days === 1
    ? { zh: `跳过${name.zh} ${from}`, en: `Passed over ${from}, ${name.en}` }
    : {
        zh: `跳过${name.zh} ${from} 至 ${to}，共 ${days} 天`,
        en: `Passed over ${from} to ${to}, ${name.en}, ${days} days`,
      };
}

function moved(lastDay: PlainDate, due: PlainDate, rolled: readonly RestDays[]): Words {
  const reasons = [...new Set(rolled.map(({ reason }) => reason))];
  const zh = reasons.map((reason) => (reason === "weekend" ? "周末" : holidayWords[reason].zh)).join("、");
  const en = reasons.map((reason) => (reason === "weekend" ? "weekend" : holidayWords[reason].en)).join(", ");
  return {
    zh: `末日 ${lastDay} 逢${zh}，顺延至 ${due}`,
    en: `The last day, ${lastDay}, is one of rest (${en}), and moves to ${due}`,
  };
}
