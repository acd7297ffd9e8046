import type { Words } from "../foundation/words.js";
import type { LegalPeriod } from "./schema.js";

const units: Readonly<Record<LegalPeriod["unit"], readonly [zh: string, one: string, many: string]>> = {
  day: ["日", "day", "days"],
  workingDay: ["个工作日", "working day", "working days"],
  hour: ["小时", "hour", "hours"],
  workingHour: ["个办公小时", "office hour", "office hours"],
  month: ["个月", "month", "months"],
  year: ["年", "year", "years"],
};

/** A period as its text writes it: 30 日, 5 个工作日, 3 months. Without zod, so that elements can use it. */
export function legalPeriodWords({ count, unit }: Pick<LegalPeriod, "count" | "unit">): Words {
  const [zh, one, many] = units[unit];
  return { zh: `${count} ${zh}`, en: `${count} ${count === 1 ? one : many}` };
}
