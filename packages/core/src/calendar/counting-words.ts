import { optionWords } from "../foundation/fields.js";
import type { Words } from "../foundation/words.js";
import { LastDay, type CalendarYear, type CountingRule } from "./schema.js";

/** How a statute counts, in words: which days, the first, the last. */
export function countingWords({ workingDays, firstDay, lastDay, otherwise }: CountingRule): Words {
  const last = optionWords(LastDay, lastDay);
  const days = workingDayWords(workingDays);
  const first = { zh: firstDay === "excluded" ? "开始当日不计" : "开始当日计入", en: `first day ${firstDay}` };
  const two = otherwise ? { zh: "；条文另有一种理解", en: "; the text allows another reading" } : { zh: "", en: "" };
  return {
    zh: `${days.zh}；${first.zh}；末日是休息日的${last.zh}${two.zh}`,
    en: `${days.en}; ${first.en}; a last day of rest: ${last.en.toLowerCase()}${two.en}`,
  };
}

/** The days off and worked instead of a year, in words. */
export function calendarYearWords({ off, work }: CalendarYear): Words {
  return {
    zh: `法定节假日和调休放假 ${off.length} 段，调休上班 ${work.length} 天`,
    en: `${off.length} holidays, ${work.length} rest days worked instead`,
  };
}

function workingDayWords(periods: CountingRule["workingDays"]): Words {
  if (periods === "none") return { zh: "“日”是自然日", en: "days are calendar days" };
  if (periods === "all") return { zh: "“日”是工作日", en: "days are working days" };
  if ("upTo" in periods) {
    return { zh: `${periods.upTo} 日以内是工作日`, en: `up to ${periods.upTo} days are working days` };
  }
  const counts = periods.counts;
  return { zh: `${counts.join("、")} 日是工作日`, en: `${counts.join(", ")} days are working days` };
}
