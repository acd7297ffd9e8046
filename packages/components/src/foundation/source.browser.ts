import { expect } from "chai";
import { html, LitElement } from "lit";
import { LoadController } from "./load-controller.js";
import { memorySource } from "./memory-source.js";
import { mount } from "./page.testing.js";
import { restSource } from "./rest-source.js";
import { SourceFailure } from "./source-failure.js";

const { signal } = new AbortController();
const moment = (): Promise<void> => new Promise((next) => setTimeout(next));

/** What went wrong, as the kind of its failure. */
async function kindOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
    return "nothing";
  } catch (error) {
    return error instanceof SourceFailure ? error.kind : String(error);
  }
}

describe("a source in memory", () => {
  const source = memorySource({ Body: [{ id: "1" }, { id: "2" }, { id: "12" }] });

  it("lists a part, and says how much there is", async () => {
    const { items, total } = await source.list("Body", { from: 1, count: 1, filter: { id: "2" } }, signal);
    expect([items.map(({ data }) => data), total]).to.deep.equal([[{ id: "12" }], 2]);
  });

  it("saves over the version that was read, and over no other", async () => {
    const read = await source.get("Body", "1", signal);
    const saved = await source.save("Body", { id: "1", name: "a" }, read?.etag, signal);
    expect(saved.kind).to.equal("saved");
    const again = await source.save("Body", { id: "1", name: "b" }, read?.etag, signal);
    expect(again).to.deep.include({ kind: "conflict" });
    expect((await source.get("Body", "1", signal))?.data).to.deep.equal({ id: "1", name: "a" });
  });

  it("takes back a question", async () => {
    const abort = new AbortController();
    const asked = source.get("Body", "1", abort.signal);
    abort.abort();
    expect(await kindOf(asked)).to.include("AbortError");
  });
});

describe("a source over HTTP", () => {
  const asked: string[] = [];
  const answering = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
    restSource({
      base: "/api",
      headers: () => ({ Authorization: "Bearer t" }),
      fetch: (url, init) => {
        const sent = init?.headers as Record<string, string>;
        asked.push(
          [
            init?.method ?? "GET",
            typeof url === "string" ? url : "",
            sent["If-Match"] ?? sent["If-None-Match"] ?? "",
            sent.Authorization,
          ].join(" "),
        );
        return Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
      },
    });
  beforeEach(() => asked.splice(0));

  it("asks for a record by type and id, and takes the etag of the header", async () => {
    const source = answering(200, { type: "Body", schema: 1, etag: "old", data: { id: "a/b" } }, { ETag: 'W/"new"' });
    expect((await source.get("Body", "a/b", signal))?.etag).to.equal("new");
    expect(asked).to.deep.equal(["GET /api/Body/a%2Fb  Bearer t"]);
  });

  it("asks for a part of a list", async () => {
    await answering(200, { items: [], total: 0 }).list(
      "Body",
      { from: 20, count: 10, filter: { tier: "town" } },
      signal,
    );
    expect(asked).to.deep.equal(["GET /api/Body?tier=town&from=20&count=10  Bearer t"]);
  });

  it("saves a new record only where there is none, and a known one only over what was read", async () => {
    const source = answering(200, { type: "Body", schema: 1, etag: "2", data: { id: "1" } });
    await source.save("Body", { id: "1" }, undefined, signal);
    await source.save("Body", { id: "1" }, "1", signal);
    expect(asked).to.deep.equal(["PUT /api/Body/1 * Bearer t", 'PUT /api/Body/1 "1" Bearer t']);
  });

  it("says what a status means", async () => {
    expect(await answering(404).get("Body", "1", signal)).to.equal(undefined);
    for (const [status, kind] of [
      [500, "failed"],
      [401, "forbidden"],
      [403, "forbidden"],
    ] as const) {
      expect(await kindOf(answering(status).get("Body", "1", signal))).to.equal(kind);
    }
    const lost = restSource({ base: "/api", fetch: () => Promise.reject(new TypeError("Failed to fetch")) });
    expect(await kindOf(lost.get("Body", "1", signal))).to.equal("offline");
  });

  it("gives the version that is there where somebody was faster", async () => {
    const current = { type: "Body", schema: 1, etag: "9", data: { id: "1" } };
    const source = restSource({
      base: "/api",
      fetch: (_url, init) =>
        Promise.resolve(new Response(JSON.stringify(current), { status: init?.method === "PUT" ? 412 : 200 })),
    });
    expect(await source.save("Body", { id: "1" }, "1", signal)).to.deep.equal({ kind: "conflict", current });
  });
});

describe("loading", () => {
  class Loader extends LitElement {
    readonly list = new LoadController<readonly number[]>(this, (list) => list.length === 0);
  }
  customElements.define("test-loader", Loader);
  const show = (): Promise<Loader> => mount(html`<test-loader></test-loader>`);

  it("tells empty from full, and keeps old content while new loads or fails", async () => {
    const { list } = await show();
    await list.load(() => Promise.resolve([]));
    expect(list.state.kind).to.equal("empty");
    await list.load(() => Promise.resolve([1]));
    const next = list.load(() => Promise.reject(new SourceFailure("failed", "")));
    expect(list.state).to.deep.include({ kind: "loading", data: [1], stale: true });
    await next;
    expect(list.state).to.deep.include({ kind: "failed", data: [1], stale: true });
  });

  it("shows the answer to the last question, whichever comes first", async () => {
    const { list } = await show();
    let slow = (): void => undefined;
    const first = list.load(
      () =>
        new Promise((resolve) => {
          slow = () => resolve([1]);
        }),
    );
    await list.load(() => Promise.resolve([2]));
    slow();
    await first;
    expect(list.state).to.deep.include({ kind: "ready", data: [2] });
  });

  it("asks again once there is a network, and only then", async () => {
    const { list } = await show();
    let asked = 0;
    await list.load(() => {
      asked += 1;
      return Promise.reject(new SourceFailure("offline", ""));
    });
    window.dispatchEvent(new Event("online"));
    await moment();
    expect(asked).to.equal(2);
  });
});
