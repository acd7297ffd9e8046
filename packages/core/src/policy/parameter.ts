import { HengjianError } from "../foundation/errors.js";
import type { Words } from "../foundation/words.js";
import type * as z from "../foundation/zod.js";

/** A figure or table that a text lays down. The room that reads it declares it; packs give it values. */
export interface Parameter<T> {
  /** `room/what-is-laid-down` */
  readonly id: string;
  readonly schema: z.ZodType<T>;
  readonly label: Words;
  readonly unit?: Words;
  /** A value in words, where it is more than a number or a short text: for a slip, a receipt, a mail. */
  show?(value: T): Words;
}

/** Checks and freezes a parameter. Throws `policy/bad-definition` where its id is not `room/what-is-laid-down`. */
export function defineParameter<T>(parameter: Parameter<T>): Parameter<T> {
  checkId("parameter", parameter.id);
  return Object.freeze(parameter);
}

/** Ids are found by search, so they have one form: two or more parts of lower-case words. */
export function checkId(kind: string, id: string): void {
  if (!/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)+$/.test(id)) {
    throw new HengjianError("policy/bad-definition", `the ${kind} "${id}" needs an id of the form "room/what-it-says"`);
  }
}
