import type { Words } from "../foundation/words.js";

/** The holidays of the national list, and whatever was off once, in words. Without zod, so that elements can use it. */
export const holidayWords = {
  newYear: { zh: "元旦", en: "New Year's Day" },
  springFestival: { zh: "春节", en: "Spring Festival" },
  qingming: { zh: "清明节", en: "Qingming" },
  labourDay: { zh: "劳动节", en: "Labour Day" },
  dragonBoat: { zh: "端午节", en: "Dragon Boat Festival" },
  midAutumn: { zh: "中秋节", en: "Mid-Autumn Festival" },
  nationalDay: { zh: "国庆节", en: "National Day" },
  other: { zh: "其他放假", en: "Another holiday" },
} as const satisfies Readonly<Record<string, Words>>;
