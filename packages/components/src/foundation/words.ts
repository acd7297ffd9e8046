import { formatNumber, type Locale } from "@hengjian/core/foundation";

const zh = {
  close: "收起",
  /** Between items of one line. */
  list: "、",
  /** Between short sentences of one cell. */
  semicolon: "；",
  /** After a sentence that another one follows. */
  stop: "。",
  yes: "是",
  no: "否",
  withUnit: (p: { label: string; unit: string }) => `${p.label}（${p.unit}）`,
};

/** Words that more than one element says. */
export const shared: Readonly<Record<Locale, typeof zh>> = {
  zh,
  en: {
    close: "Close",
    list: ", ",
    semicolon: "; ",
    stop: ". ",
    yes: "Yes",
    no: "No",
    withUnit: (p) => `${p.label} (${p.unit})`,
  },
};

/** Numbers as every element shows them. */
export const n = formatNumber;
