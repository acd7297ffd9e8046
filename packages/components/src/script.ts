// What a portal without a bundler gets: as the global `hengjian` from the classic script, by import from the module.
import "./prefix-of-script.js"; // first: before anything is registered
import "./all.js";
import * as zod from "zod";

export { memorySource, restSource, tagName } from "./foundation/index.js";
export { load } from "./siblings.js";
export {
  across,
  Attachment,
  choice,
  Citation,
  field,
  importRows,
  jsonSchemaOf,
  PlainDate,
  readCsv,
  validate,
} from "@hengjian/core/foundation";
export { Body } from "@hengjian/core/organisation";
export { Officer } from "@hengjian/core/personnel";
export { judge, resolve, seal } from "@hengjian/core/policy";
export { Course, TrainingRecord, trainingYearCheck } from "@hengjian/core/training";

/** What schemas are written with; the whole of zod would be as large again as everything else. */
export const z = {
  array: zod.array,
  boolean: zod.boolean,
  discriminatedUnion: zod.discriminatedUnion,
  int: zod.int,
  literal: zod.literal,
  number: zod.number,
  strictObject: zod.strictObject,
  string: zod.string,
};
