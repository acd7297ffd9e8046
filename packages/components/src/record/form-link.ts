import type { ReactiveController, ReactiveControllerHost } from "lit";
import { failureKind, LoadController, type LoadState } from "../foundation/load-controller.js";
import type { DataSource, Envelope } from "../foundation/source.js";
import type { SourceFailure } from "../foundation/source-failure.js";

/** How saving stands. */
export type SaveState =
  | { readonly kind: "none" | "busy" | "saved" }
  | { readonly kind: "conflict"; readonly current: Envelope; readonly by?: string }
  | { readonly kind: SourceFailure["kind"] };

/** A record and the source it is from: loaded once, saved over the version that was read. */
export class RecordLink implements ReactiveController {
  saving: SaveState = { kind: "none" };
  readonly #host: ReactiveControllerHost;
  readonly #load: LoadController<Envelope | undefined>;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#load = new LoadController(host);
    host.addController(this);
  }

  /** How loading stands; its data is the version that the source had the last time. */
  get loading(): LoadState<Envelope | undefined> {
    return this.#load.state;
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.saving.kind === "busy") this.saving = { kind: "none" };
  }

  /** Loads a record, and hands it over once it is there. */
  async open(source: DataSource, type: string, id: string, take: (data: unknown) => void): Promise<void> {
    this.saving = { kind: "none" };
    await this.#load.load(async (signal) => {
      const envelope = await source.get(type, id, signal);
      if (envelope && !signal.aborted) take(envelope.data);
      return envelope;
    });
  }

  retry(): void {
    this.#load.retry();
  }

  /** Saves; gives the new version, or `undefined` where it did not come to that: `saving` says why. */
  async save(source: DataSource, type: string, data: unknown): Promise<Envelope | undefined> {
    if (this.saving.kind === "busy") return undefined;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#tell({ kind: "busy" });
    try {
      const saved = await source.save(type, data, this.#load.state.data?.etag, signal);
      if (signal.aborted) return undefined;
      if (saved.kind === "saved") {
        this.#load.put(saved.envelope);
        this.#tell({ kind: "saved" });
        return saved.envelope;
      }
      this.#tell({ kind: "conflict", current: saved.current, ...(saved.by !== undefined && { by: saved.by }) });
    } catch (error) {
      if (!signal.aborted) this.#tell({ kind: failureKind(error) });
    }
    return undefined;
  }

  /** The version that is there now counts as read: what is saved next goes over it. */
  accept(current: Envelope): void {
    this.#load.put(current);
    this.#tell({ kind: "none" });
  }

  /** The record has been changed since: what was said of saving it holds no more. */
  touch(): void {
    if (this.saving.kind !== "busy" && this.saving.kind !== "conflict") this.saving = { kind: "none" };
  }

  #tell(state: SaveState): void {
    this.saving = state;
    this.#host.requestUpdate();
  }
}
