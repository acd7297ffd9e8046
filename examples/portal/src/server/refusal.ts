import type { Words } from "@hengjian/core/foundation";

/** Why the portal cannot start: said to whoever starts it, in one sentence, without a stack trace. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly words: Words;
  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
