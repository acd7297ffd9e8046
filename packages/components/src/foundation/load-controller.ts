import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { SourceFailure } from "./source-failure.js";

/** How loading stands. `stale`: what is shown is older than it should be, because something newer is on its way or failed. */
export interface LoadState<T> {
  readonly kind: "idle" | "loading" | "ready" | "empty" | "offline" | "forbidden" | "failed";
  readonly data?: T;
  readonly stale: boolean;
  /** Loading has taken long enough for a reader to be told. */
  readonly slow: boolean;
}

const PATIENCE = 300; // milliseconds before a bar is shown

/** Loads something for an element: one answer at a time, the last one asked for; old content stays while new loads. */
export class LoadController<T> implements ReactiveController {
  state: LoadState<T> = { kind: "idle", stale: false, slow: false };
  readonly #host: ReactiveControllerHost;
  readonly #isEmpty: (data: T) => boolean;
  #again: ((signal: AbortSignal) => Promise<T>) | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, isEmpty: (data: T) => boolean = (data) => data === undefined) {
    this.#host = host;
    this.#isEmpty = isEmpty;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("online", this.#online);
    if (this.state.kind === "loading" && this.#again) void this.load(this.#again);
  }

  hostDisconnected(): void {
    window.removeEventListener("online", this.#online);
    this.#abort?.abort();
    clearTimeout(this.#timer);
  }

  /** Loads, and forgets what was being loaded before. */
  async load(ask: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#again = ask;
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell({ ...this.state, slow: true }), PATIENCE);
    this.#tell({ ...this.state, kind: "loading", stale: this.state.data !== undefined, slow: false });
    try {
      const data = await ask(abort.signal);
      if (abort.signal.aborted) return;
      this.#tell({ kind: this.#isEmpty(data) ? "empty" : "ready", data, stale: false, slow: false });
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#tell({ ...this.state, kind: failureKind(error), stale: this.state.data !== undefined, slow: false });
    } finally {
      if (this.#abort === abort) clearTimeout(this.#timer);
    }
  }

  /** Loads once more what was asked for last. */
  retry(): void {
    if (this.#again) void this.load(this.#again);
  }

  /** Puts in what is known by another way, such as by saving. */
  put(data: T): void {
    this.#abort?.abort();
    this.#tell({ kind: "ready", data, stale: false, slow: false });
  }

  readonly #online = (): void => {
    if (this.state.kind === "offline") this.retry();
  };

  #tell(state: LoadState<T>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** What kind of failure an exception of a source is. */
export function failureKind(error: unknown): SourceFailure["kind"] {
  // By name: a second copy of us on the page has a class of its own.
  if (error instanceof Error && error.name === "SourceFailure" && "kind" in error)
    return error.kind as SourceFailure["kind"];
  return typeof navigator !== "undefined" && !navigator.onLine ? "offline" : "failed";
}
