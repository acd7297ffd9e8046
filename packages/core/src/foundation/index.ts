export { Attachment } from "./attachment.js";
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
export { describeSchema, type FieldDescription, type FieldKind, type FieldOption } from "./describe.js";
export { canonicalJson, digest } from "./digest.js";
export { HengjianError, type HengjianErrorCode } from "./errors.js";
export { choice, field, jsonSchemaOf, metaOf, optionsOf, type FieldMeta } from "./fields.js";
export { fieldIssueWords, issueWords, type IssueWords } from "./issues.js";
export { maskPerson } from "./masking.js";
export { PlainDate } from "./plain-date.js";
export { enterCell, type Entered } from "./enter.js";
export {
  guessMapping,
  importRows,
  naturalId,
  naturalKey,
  type ColumnMapping,
  type ImportOptions,
  type ImportResult,
  type Reference,
  type RejectedRow,
  type RowFault,
} from "./rows.js";
export { formatNumber, type Locale, type Words } from "./words.js";
