export { legalPeriodWords } from "./period-words.js";
export { CountedUnder, LegalPeriod, PeriodUnit } from "./schema.js";
