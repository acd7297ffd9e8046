/** Why a source did not answer: no network, not allowed, or a service that failed. */
export class SourceFailure extends Error {
  override readonly name = "SourceFailure"; // minifiers rename classes
  readonly kind: "offline" | "forbidden" | "failed";
  constructor(kind: SourceFailure["kind"], message: string) {
    super(message);
    this.kind = kind;
  }
}
