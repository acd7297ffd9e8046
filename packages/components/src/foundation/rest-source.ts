import type { DataSource, Envelope, Page } from "./source.js";
import { SourceFailure } from "./source-failure.js";

/** How a REST source speaks to its service. */
export interface RestOptions {
  /** The address below which each type of record has its own: `/api/records`. */
  readonly base: string;
  /** Asked before every call: for a token that changes. */
  readonly headers?: () => Readonly<Record<string, string>>;
  /** The host's own way to ask. Without it, the browser's. */
  readonly fetch?: typeof fetch;
}

/**
 * A source over HTTP: `GET base/type?from=&count=`, `GET base/type/id`, `PUT base/type/id` with `If-Match`, or
 * `If-None-Match: *` for a new record. 404 is no record, 409 and 412 a conflict, 401 and 403 forbidden.
 */
export function restSource({ base, headers = () => ({}), fetch: ask = fetch }: RestOptions): DataSource {
  const call = async (path: string, init: RequestInit): Promise<Response> => {
    const all = { Accept: "application/json", ...headers(), ...(init.headers as Record<string, string> | undefined) };
    try {
      return await ask(`${base}/${path}`, { ...init, headers: all });
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") throw error;
      throw new SourceFailure("offline", `no answer from ${base}/${path}`);
    }
  };
  const address = (...parts: readonly string[]): string => parts.map(encodeURIComponent).join("/");
  const get = async (type: string, id: string, signal: AbortSignal): Promise<Envelope | undefined> => {
    const response = await call(address(type, id), { signal });
    return response.status === 404 ? undefined : envelopeOf(response, await read(response));
  };
  return {
    get,
    async list(type, { from, count, filter = {} }, signal) {
      const wanted = new URLSearchParams(filter);
      if (from !== undefined) wanted.set("from", String(from));
      if (count !== undefined) wanted.set("count", String(count));
      const response = await call(`${address(type)}?${wanted}`, { signal });
      return (await read(response)) as Page; // what the service promises; elements check each record by its schema
    },
    async save(type, data, etag, signal) {
      const { id } = data as { readonly id: string }; // every record has an id
      const response = await call(address(type, id), {
        method: "PUT",
        signal,
        headers: {
          "Content-Type": "application/json",
          ...(etag === undefined ? { "If-None-Match": "*" } : { "If-Match": quoted(etag) }),
        },
        body: JSON.stringify(data),
      });
      if (response.status !== 409 && response.status !== 412) {
        return { kind: "saved", envelope: envelopeOf(response, await read(response)) };
      }
      const current = await get(type, id, signal);
      if (!current) throw new SourceFailure("failed", `${type} ${id} was refused as changed, and is not there`);
      return { kind: "conflict", current };
    },
  };
}

async function read(response: Response): Promise<unknown> {
  if (response.status === 401 || response.status === 403) {
    throw new SourceFailure("forbidden", `${response.status} ${response.url}`);
  }
  if (!response.ok) throw new SourceFailure("failed", `${response.status} ${response.url}`);
  return response.json();
}

/** The service's header goes before the etag in the body. */
function envelopeOf(response: Response, body: unknown): Envelope {
  const envelope = body as Envelope; // what the service promises
  const etag = response.headers.get("ETag");
  return etag === null ? envelope : { ...envelope, etag: etag.replace(/^W\/|"/g, "") };
}

function quoted(etag: string): string {
  return `"${etag}"`;
}
