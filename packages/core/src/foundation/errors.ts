/** What a caller did wrong, for programs. */
export type HengjianErrorCode =
  | "calendar/bad-count"
  | "foundation/bad-date"
  | "foundation/not-canonical"
  | "policy/bad-definition"
  | "policy/bad-pack"
  | "policy/bad-receipt"
  | "policy/other-check";

/** A caller's mistake. What is wrong with the facts is a finding, and is returned. */
export class HengjianError extends Error {
  override readonly name = "HengjianError"; // minifiers rename classes
  readonly code: HengjianErrorCode;
  constructor(code: HengjianErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
