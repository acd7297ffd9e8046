import type { Rows } from "../foundation/csv.js";
import type { ImportResult } from "../foundation/rows.js";
import type { Locale } from "../foundation/words.js";
import type { Sheet, SheetColumn } from "./write.js";

const labels = {
  zh: { name: "退回的行", row: "原行号", why: "退回原因", mend: "改法", between: "；" },
  en: { name: "Refused rows", row: "Row before", why: "Why refused", mend: "To mend", between: "; " },
} satisfies Record<Locale, Record<string, string>>;

/**
 * The rows that an import refused, as a sheet to mend and to import again: the cells as they were, and for each row
 * where it stood, why it was refused, and what to do.
 */
export function refusedSheet(header: Rows[number], { rejected }: ImportResult<unknown>, locale: Locale): Sheet {
  const t = labels[locale];
  const width = Math.max(header.length, ...rejected.map(({ cells }) => cells.length), 1);
  const column = (label: string): SheetColumn => ({ label, kind: "text", width: 16 });
  return {
    name: t.name,
    columns: [
      ...Array.from({ length: width }, (_, index) => column(header[index] ?? "")),
      { label: t.row, kind: "number", width: 9 },
      { label: t.why, kind: "text", width: 40 },
      { label: t.mend, kind: "text", width: 40 },
    ],
    rows: rejected.map(({ row, cells, faults }) => [
      ...Array.from({ length: width }, (_, index) => cells[index] ?? ""),
      row,
      faults
        .map(({ column: at, message }) => (locale === "zh" ? `${at}：${message.zh}` : `${at} ${message.en}`))
        .join(t.between),
      [...new Set(faults.map(({ remedy }) => remedy[locale]))].join(t.between),
    ]),
  };
}
