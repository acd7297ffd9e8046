import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { HengjianError } from "./errors.js";

/** JSON of RFC 8785: members in one order, one form of every number, so equal data are equal text. */
export function canonicalJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new HengjianError("foundation/not-canonical", `this value has no canonical JSON: ${String(cause)}`);
  }
  if (text === undefined) {
    throw new HengjianError("foundation/not-canonical", `a value of type ${typeof value} has no canonical JSON`);
  }
  return text;
}

/** SHA-256 over {@link canonicalJson}, 64 lower-case hex digits. */
export function digest(value: unknown): string {
  return digestOfText(canonicalJson(value));
}

/** SHA-256 of a text that is canonical already, 64 lower-case hex digits. */
export function digestOfText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
