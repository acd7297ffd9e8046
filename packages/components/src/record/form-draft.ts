import { createStore, del, get, set, type UseStore } from "idb-keyval";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { FieldDescription } from "@hengjian/core/foundation";
import { isRecord, withValueAt } from "./form-path.js";

/** A record that was being filled in, as this computer keeps it. */
export interface Draft {
  readonly record: unknown;
  /** `YYYY-MM-DD HH:MM` by the provider's clock; empty where there is none. */
  readonly savedAt: string;
  /** Personal fields were left out of it. */
  readonly withoutPersonal: boolean;
}

/** How keeping goes: nothing kept yet, kept, or not possible on this computer. */
export type DraftState =
  { readonly kind: "none" } | { readonly kind: "saved"; readonly at: string } | { readonly kind: "failed" };

const DELAY = 400; // milliseconds after the last key

let store: UseStore | undefined;

/** Keeps what a reader has not submitted: in IndexedDB, by form and record, until it is submitted or discarded. */
export class DraftKeeper implements ReactiveController {
  /** The name of the form and of the record; `undefined` keeps nothing. */
  key: string | undefined;
  state: DraftState = { kind: "none" };
  /** With the key it is for: the form may be given another record before it is written. */
  #waiting: { readonly key: string; readonly draft: Draft } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // The last event that a page on a phone is sure to hear.
    document.addEventListener("visibilitychange", this.#hide);
    window.addEventListener("pagehide", this.#hide);
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#hide);
    window.removeEventListener("pagehide", this.#hide);
    this.#flush();
  }

  /** What was kept the last time, if anything. */
  async find(): Promise<Draft | undefined> {
    const { key } = this;
    if (key === undefined) return undefined;
    try {
      const draft = await get<unknown>(key, storeOf());
      return isRecord(draft) && typeof draft.savedAt === "string" ? (draft as unknown as Draft) : undefined;
    } catch {
      return undefined; // a browser that keeps nothing has kept nothing
    }
  }

  /** Keeps a draft soon; a later one replaces it. */
  keep(draft: Draft): void {
    const { key } = this;
    if (key === undefined) return;
    if (this.#waiting && this.#waiting.key !== key) this.#flush();
    this.#waiting = { key, draft };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), DELAY);
  }

  /** Forgets the draft: it has been submitted or discarded. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    this.#tell({ kind: "none" });
    if (this.key === undefined) return;
    try {
      await del(this.key, storeOf());
    } catch {
      // nothing was kept, so nothing has to go
    }
  }

  readonly #hide = (): void => {
    if (document.visibilityState === "hidden") this.#flush();
  };

  #flush(): void {
    clearTimeout(this.#timer);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) void this.#write(waiting.key, waiting.draft);
  }

  async #write(key: string, draft: Draft): Promise<void> {
    try {
      await set(key, draft, storeOf());
      this.#tell({ kind: "saved", at: draft.savedAt });
    } catch {
      this.#tell({ kind: "failed" });
    }
  }

  #tell(state: DraftState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** A record without its personal fields, and whether there were any. */
export function impersonal(field: FieldDescription, record: unknown): { record: unknown; left: boolean } {
  let next = record;
  let left = false;
  for (const each of field.fields ?? []) {
    const value = isRecord(next) ? next[each.name] : undefined;
    if (value === undefined) continue;
    if (each.personal) {
      next = withValueAt(next, [each.name], undefined);
      left = true;
      continue;
    }
    const inner = innerOf(each, value);
    left ||= inner.left;
    next = withValueAt(next, [each.name], inner.record);
  }
  return { record: next, left };
}

function innerOf(field: FieldDescription, value: unknown): { record: unknown; left: boolean } {
  if (field.kind === "object") return impersonal(field, value);
  if (field.kind === "variant") {
    const each = Object.values(field.variants ?? {}).map((variant) => impersonal(variant, value));
    return each.find(({ left }) => left) ?? { record: value, left: false };
  }
  const { item } = field;
  if (field.kind !== "list" || !item || !Array.isArray(value)) return { record: value, left: false };
  if (item.personal) return { record: [], left: value.length > 0 };
  const items = value.map((each) => innerOf(item, each));
  return { record: items.map(({ record }) => record), left: items.some(({ left }) => left) };
}

/** A draft as a record again: personal fields as the host gave them, names that the schema no longer has left out. */
export function restored(field: FieldDescription, draft: unknown, given: unknown): unknown {
  let next: unknown = {};
  for (const { name, personal } of field.fields ?? []) {
    const from = personal && isRecord(draft) && draft[name] === undefined ? given : draft;
    if (isRecord(from) && from[name] !== undefined) next = withValueAt(next, [name], from[name]);
  }
  return next;
}

function storeOf(): UseStore {
  store ??= createStore("hengjian-drafts", "drafts");
  return store;
}
