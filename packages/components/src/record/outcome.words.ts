import type { Locale } from "@hengjian/core/foundation";

const zh = {
  refused: "退回的行",
  row: "行",
  column: "列",
  found: "表里是",
  fault: "问题",
  remedy: "改法",
  more: (p: { count: string }) => `另有 ${p.count} 处，改好以上各行后再看。`,
};

export const words: Readonly<Record<Locale, typeof zh>> = {
  zh,
  en: {
    refused: "Rows refused",
    row: "Row",
    column: "Column",
    found: "Found",
    fault: "Fault",
    remedy: "To mend",
    more: (p) => `${p.count} more; mend these first.`,
  },
};
