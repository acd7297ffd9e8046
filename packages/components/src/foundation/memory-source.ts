import type { DataSource, Envelope, Page, Saved, Wanted } from "./source.js";

/** A source that keeps records in memory: for examples, tests, and pages that have loaded everything. */
export function memorySource(records: Readonly<Record<string, readonly { readonly id: string }[]>> = {}): DataSource {
  const stored = new Map<string, Map<string, Envelope>>();
  let changes = 0;
  const put = (type: string, data: { readonly id: string }): Envelope => {
    changes += 1;
    const envelope = { type, schema: 1, etag: String(changes), data };
    const ofType = stored.get(type) ?? new Map<string, Envelope>();
    stored.set(type, ofType.set(data.id, envelope));
    return envelope;
  };
  for (const [type, all] of Object.entries(records)) for (const data of all) put(type, data);

  return {
    list: (type: string, { from = 0, count = Infinity, filter = {} }: Wanted, signal): Promise<Page> => {
      const all = [...(stored.get(type)?.values() ?? [])].filter(({ data }) =>
        Object.entries(filter).every(([name, text]) => String((data as Record<string, unknown>)[name]).includes(text)),
      );
      return answer(signal, { items: all.slice(from, from + count), total: all.length });
    },
    get: (type, id, signal) => answer(signal, stored.get(type)?.get(id)),
    save: (type, data, etag, signal): Promise<Saved> => {
      const record = data as { readonly id: string }; // a source stores records, and every record has an id
      const current = stored.get(type)?.get(record.id);
      if (current && current.etag !== etag) return answer(signal, { kind: "conflict", current });
      return answer(signal, { kind: "saved", envelope: put(type, record) });
    },
  };
}

function answer<T>(signal: AbortSignal, value: T): Promise<T> {
  return new Promise((resolve, reject) => {
    queueMicrotask(() => {
      if (signal.aborted) reject(new DOMException("aborted", "AbortError"));
      else resolve(value);
    });
  });
}
