import { legalPeriodWords } from "../calendar/period-words.js";
import { LegalPeriod } from "../calendar/schema.js";
import { optionWords } from "../foundation/fields.js";
import type { Words } from "../foundation/words.js";
import * as z from "../foundation/zod.js";
import { WordedLimit } from "./schema.js";

/** A limit: a period, or the words of a text that gives none. */
export const Limit = z.union([WordedLimit, LegalPeriod]);
export type Limit = z.infer<typeof Limit>;

/** A limit in words. */
export function limitWords(limit: Limit): Words {
  return typeof limit === "string" ? optionWords(WordedLimit, limit) : legalPeriodWords(limit);
}
