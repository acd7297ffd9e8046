/** A stored record and what the store knows of it. The record's own `id` is the only one. */
export interface Envelope<T = unknown> {
  readonly type: string;
  /** The number of the schema it was written by. */
  readonly schema: number;
  /** Another one after every change: who saves says which one was read. */
  readonly etag: string;
  readonly data: T;
}

/** A part of what is stored, and how much there is. */
export interface Page {
  readonly items: readonly Envelope[];
  readonly total: number;
}

/** Which part of a list is wanted. What a source does not know it leaves alone. */
export interface Wanted {
  readonly from?: number;
  readonly count?: number;
  readonly filter?: Readonly<Record<string, string>>;
}

/** How saving ended: saved, or somebody has changed the record in the meantime. */
export type Saved =
  | { readonly kind: "saved"; readonly envelope: Envelope }
  | { readonly kind: "conflict"; readonly current: Envelope; readonly by?: string };

/**
 * Where records come from and go to. The host's own: no element makes requests of itself. Every call may be aborted; what
 * fails is thrown as `SourceFailure`.
 */
export interface DataSource {
  list(type: string, wanted: Wanted, signal: AbortSignal): Promise<Page>;
  /** `undefined` where there is no such record. */
  get(type: string, id: string, signal: AbortSignal): Promise<Envelope | undefined>;
  /** Saves over the version that has this `etag`; a new record has none. */
  save(type: string, data: unknown, etag: string | undefined, signal: AbortSignal): Promise<Saved>;
}
