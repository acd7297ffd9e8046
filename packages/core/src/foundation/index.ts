export { halfWidth, trimCell } from "./cells.js";
export { Citation } from "./citation.js";
export { readCsv, type Csv, type Rows } from "./csv.js";
export {
  dayOfYear,
  daysInYear,
  epochDay,
  fromEpochDay,
  isPlainDate,
  plainDate,
  yearEnd,
  yearOf,
  yearStart,
} from "./days.js";
export { canonicalJson, digest } from "./digest.js";
export { HengjianError, type HengjianErrorCode } from "./errors.js";
export { choice, field, jsonSchemaOf, metaOf, optionsOf, optionWords, type FieldMeta } from "./fields.js";
export { issueWords, type IssueWords } from "./issues.js";
export { readJson, type JsonFault, type JsonText, type JsonValue } from "./json.js";
export { maskPerson } from "./masking.js";
export { PlainDate } from "./plain-date.js";
export {
  importRows,
  naturalId,
  naturalKey,
  type ImportOptions,
  type ImportResult,
  type Reference,
  type RejectedRow,
  type RowFault,
} from "./rows.js";
export { formatNumber, listed, type Locale, type Words } from "./words.js";
