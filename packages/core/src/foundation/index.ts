export { Attachment } from "./attachment.js";
export { halfWidth, trimCell } from "./cells.js";
export { Citation } from "./citation.js";
export { readCsv, type Csv, type Rows } from "./csv.js";
export {
  addDays,
  addMonths,
  dayOf,
  dayOfYear,
  daysInYear,
  epochDay,
  epochMinute,
  fromEpochDay,
  fromEpochMinute,
  isEpochDay,
  isPlainDate,
  isPlainDateTime,
  plainDate,
  weekdayOf,
  yearEnd,
  yearOf,
  yearStart,
} from "./days.js";
export { describeSchema, type FieldDescription, type FieldKind, type FieldOption } from "./describe.js";
export { canonicalJson, digest } from "./digest.js";
export { HengjianError, type HengjianErrorCode } from "./errors.js";
export { choice, field, jsonSchemaOf, metaOf, optionsOf, optionWords, type FieldMeta } from "./fields.js";
export { enterCell, type Entered } from "./enter.js";
export { fieldIssueWords, issueWords, type IssueWords } from "./issues.js";
export { readJson, type JsonFault, type JsonText, type JsonValue } from "./json.js";
export { maskPerson } from "./masking.js";
export { PlainDate, PlainDateTime } from "./plain-date.js";
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
export { formatNumber, listed, type Locale, type Words } from "./words.js";
export { across, fieldAt, validate, valueAt, variantOf, type AcrossRule, type Fault, type Path } from "./validate.js";
