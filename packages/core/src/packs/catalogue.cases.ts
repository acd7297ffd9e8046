import type { CaseTable } from "../policy/cases.js";

/** The tables of all checks of the catalogue, one line a table. */
export const caseTables: readonly CaseTable<never>[] = [];
