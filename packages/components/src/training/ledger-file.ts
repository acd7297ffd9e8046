import type { Context } from "@hengjian/core/access";
import { readCsv } from "@hengjian/core/foundation";
import { importTraining, type TrainingKnown } from "@hengjian/core/training";
import type { Preview } from "./ledger-import.js";
import type { LedgerWords } from "./training-ledger.words.js";

const MOST = 20 * 1024 * 1024;

/** Reads a dropped file. Gives what it would add, or a sentence that says why it cannot be read. */
export async function readTrainingFile(
  file: File,
  known: TrainingKnown,
  context: Pick<Context, "actor" | "today">,
  t: LedgerWords,
): Promise<Preview | string> {
  if (file.size > MOST) return t.tooLarge({ file: file.name });
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isWorkbook(bytes)) return t.notCsv({ file: file.name });
  const { rows, encoding } = readCsv(bytes);
  const result = importTraining(rows, known, context);
  const read = result.accepted.length + result.present.length + result.rejected.length;
  return read === 0 ? t.emptyFile({ file: file.name }) : { file: file.name, encoding, result };
}

/** Whether these are the first bytes of an .xlsx (a zip) or an .xls. */
function isWorkbook(bytes: Uint8Array): boolean {
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return start === "504b0304" || start === "d0cf11e0";
}
