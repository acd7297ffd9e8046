import { Post, type Officer } from "@hengjian/core/personnel";
import { weihai } from "@hengjian/core/packs";
import { naturalId } from "@hengjian/core/foundation";
import { TrainingRecord } from "@hengjian/core/training";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { weihaiBodies } from "../data/weihai-bodies.js";
import type { OrganisationRecords, Saved, Session } from "../shared/session.js";
import { createApp } from "./app.js";
import { demonstrationActors } from "./portal.js";
import { openStore, type Store } from "./store.js";

const officers: readonly Officer[] = [
  { id: "city", name: "王一例", body: "371000", roles: ["supervision"], joinedOn: "2019-01-01" },
  { id: "town", name: "李二例", body: "371002100", roles: ["enforcement"], joinedOn: "2019-01-01" },
  { id: "far", name: "赵三例", body: "371083106", roles: ["enforcement"], joinedOn: "2019-01-01" },
];
function record(officer: string, part: Partial<TrainingRecord> = {}): TrainingRecord {
  const made = { officer, title: "课程", mode: "online" as const, heldOn: "2026-03-01", hours: 4, ...part };
  return { id: naturalId(TrainingRecord, made), ...made };
}

let store: Store;
let folder: string;
let app: ReturnType<typeof createApp>;
const logged: unknown[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hengjian-app-"));
  store = await openStore({ folder });
  await store.insert("officer", officers, "test");
  await store.insert("training", [record("city", { title: "旧" }), record("far", { title: "旧" })], "test");
  app = appOn(store);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function appOn(store: Store): ReturnType<typeof createApp> {
  return createApp({
    store,
    pack: weihai,
    builtIn: weihai,
    bodies: weihaiBodies,
    addressees: [],
    actors: demonstrationActors(weihaiBodies),
    today: () => "2026-11-16",
    isSample: false,
    log: { error: (what: unknown) => logged.push(what) },
    files: new Map([["/index.html", { type: "text/html; charset=utf-8", content: new TextEncoder().encode("<p>") }]]),
  });
}

async function get<T>(path: string, actor = "supervisor"): Promise<T> {
  const response = await app.request(path, { headers: { Cookie: `hj-actor=${actor}` } });
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}
function post(
  body: unknown,
  actor = "supervisor",
  headers: Record<string, string> = {},
  to = app,
): Response | Promise<Response> {
  return to.request("/api/records/training", {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Host: "localhost",
      Origin: "http://localhost",
      Cookie: `hj-actor=${actor}`,
      ...headers,
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

describe("reading", () => {
  test.each([
    ["supervisor", ["王一例", "李二例", "赵三例"]],
    ["clerk", ["李二例"]],
    ["visitor", ["王*例", "李*例", "赵*例"]],
  ])("%s is shown %j", async (actor, names) => {
    const shown = await get<Officer[]>("/api/records/officers", actor);
    expect(shown.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  test("a clerk of one town sees no record of another", async () => {
    expect(await get("/api/records/training", "clerk")).toEqual([]);
    expect((await get<TrainingRecord[]>("/api/records/training")).length).toBeGreaterThanOrEqual(2);
  });

  test("the session says who, which day and which pack; an unknown cookie is nobody special", async () => {
    const session = await get<Session>("/api/session", "emperor");
    expect(session).toMatchObject({ actor: { id: "supervisor" }, today: "2026-11-16", pack: { id: "weihai" } });
    expect(session.isSample).toBe(false);
    expect(session.actors.map(({ role }) => role)).toEqual(["supervisor", "clerk", "visitor", "supervisor"]);
  });
});

describe("writing", () => {
  test("adds what is new, counts what is there, and a second time changes nothing", async () => {
    const records = [record("city"), record("town")];
    expect(await (await post(records)).json()).toMatchObject({ added: 2, present: 0, ids: { present: [] } });
    const again = (await (await post(records)).json()) as Saved;
    expect(again).toMatchObject({ added: 0, present: 2, ids: { added: [] } });
    expect([...again.ids.present].sort()).toEqual(records.map(({ id }) => id).sort());
  });

  test.each([
    ["a visitor", "visitor", [record("city", { title: "x" })], 403],
    ["a clerk, for another town", "clerk", [record("far", { title: "x" })], 422],
    [
      "a clerk, for one's own town and another",
      "clerk",
      [record("town", { title: "x" }), record("far", { title: "x" })],
      422,
    ],
    ["anybody, for nobody", "supervisor", [record("ghost")], 422],
    ["anybody, for tomorrow", "supervisor", [record("city", { heldOn: "2026-11-17" })], 422],
    ["what is no record", "supervisor", [{ ...record("city"), hours: 0.3 }], 422],
    ["what is no list", "supervisor", record("city"), 422],
    ["what is no JSON", "supervisor", "{", 422],
    ["a record with other content", "supervisor", [record("city", { title: "旧", hours: 8 })], 409],
  ])("is refused to %s, and nothing is written", async (_who, actor, sent, status) => {
    const before = await store.list("training");
    const response = await post(sent, actor);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      message: { zh: expect.any(String) as string, en: expect.any(String) as string },
    });
    expect(await store.list("training")).toEqual(before);
  });

  test("a failure of the database is a sentence, and the log holds nothing of what was sent", async () => {
    const failing = { ...store, insert: () => Promise.reject(new Error("王一例 already exists")) };
    const response = await post([record("city", { title: "z" })], "supervisor", {}, appOn(failing));
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      message: { zh: "服务出错，没有写入。请再试一次。", en: "The service failed and wrote nothing. Try again." },
    });
    expect(logged).toEqual([{ error: "Error", code: undefined, path: "/api/records/training" }]);
  });

  test("names the faults by place and field", async () => {
    const response = await post([record("city", { title: "a" }), { ...record("town", { title: "b" }), hours: 25 }]);
    expect(await response.json()).toMatchObject({ faults: [{ index: 1, field: "hours", message: { zh: "超过 24" } }] });
  });

  test.each([
    ["no JSON", { "Content-Type": "text/plain" }, 415],
    ["what only begins like JSON", { "Content-Type": "application/jsonp" }, 415],
    ["from another origin", { Origin: "http://evil.example" }, 403],
    ["from another port", { Origin: "http://localhost:81" }, 403],
    ["from nowhere", { Origin: "" }, 403],
  ])("is refused %s", async (_how, headers, status) => {
    expect((await post([record("city", { title: "y" })], "supervisor", headers)).status).toBe(status);
  });

  test("is refused above eight megabytes", async () => {
    const size = 9 * 1024 * 1024;
    expect((await post(" ".repeat(size), "supervisor", { "Content-Length": String(size) })).status).toBe(413);
    expect((await post(" ".repeat(size))).status).toBe(413); // a sender that does not say how much comes
  });
});

describe("signing in as somebody of the demonstration", () => {
  const become = (actor: unknown) =>
    app.request("/api/session", {
      method: "POST",
      headers: { "Content-Type": "application/json", Host: "localhost", Origin: "http://localhost" },
      body: JSON.stringify({ actor }),
    });

  test("sets a cookie that no script reads and no other site sends", async () => {
    const response = await become("clerk");
    expect(response.headers.get("Set-Cookie")).toBe("hj-actor=clerk; Path=/; HttpOnly; SameSite=Strict");
  });

  test.each(["emperor", 7, null])("is refused as %s", async (actor) => {
    expect((await become(actor)).status).toBe(422);
  });
});

describe("the page", () => {
  test("comes under a strict policy", async () => {
    const response = await app.request("/");
    expect(response.headers.get("Content-Security-Policy")).toBe(
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'",
    );
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  });

  test("is all there is", async () => {
    expect((await app.request("/../package.json")).status).toBe(404);
    expect((await app.request("/api/nothing")).status).toBe(404);
  });
});

describe("records of organisations", () => {
  const post = (body: string, officer: string): object => {
    const made = { body, kind: "dedicated" as const, officer, share: "full" as const, from: "2026-09-01" };
    return { id: naturalId(Post, made), ...made };
  };
  const send = (path: string, records: unknown, actor: string): Promise<Response> =>
    Promise.resolve(
      app.request(`http://portal/api/records/${path}`, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          Cookie: `hj-actor=${actor}`,
          Host: "portal",
          Origin: "http://portal",
        },
        body: JSON.stringify(records),
      }),
    );

  test("a county fills the post of its own town, and of nobody else's", async () => {
    expect((await send("posts", [post("371002100", "town")], "county")).status).toBe(200);
    expect((await send("posts", [post("371083106", "town")], "county")).status).toBe(403);
    expect((await send("posts", [post("371002", "town"), post("371000", "town")], "county")).status).toBe(403);
    const { posts } = await get<OrganisationRecords>("/api/records/organisation", "county");
    expect(posts.map(({ body }) => body)).toEqual(["371002100"]);
  });

  test.each(["clerk", "visitor"])("a %s fills no post, not even at home", async (actor) => {
    expect((await send("posts", [post("371002100", "town")], actor)).status).toBe(403);
  });

  test("nobody from outside the reach can be put into a post, nor anybody unknown", async () => {
    for (const officer of ["far", "nobody"]) {
      const response = await send("posts", [post("371002101", officer)], "county");
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ faults: [{ index: 0, field: "officer" }] });
    }
  });

  test("a record that is none is refused with its field", async () => {
    const response = await send("posts", [{ ...post("371002100", "town"), from: "2026-02-30" }], "county");
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ faults: [{ index: 0, field: "from" }] });
    expect((await send("posts", [], "county")).status).toBe(422);
  });

  test("units and duty lists are recorded the same way, and the second time they are there already", async () => {
    const unit = { id: "u1", body: "371002100", name: "司法所", kind: "judicialOffice", from: "2026-09-01" };
    const list = { id: "l1", body: "371002100", madeBy: "371002", from: "2026-09-01" };
    for (const [path, record] of [
      ["units", unit],
      ["duty-lists", list],
    ] as const) {
      expect(await (await send(path, [record], "county")).json()).toMatchObject({ added: 1, present: 0 });
      expect(await (await send(path, [record], "county")).json()).toMatchObject({ added: 0, present: 1 });
    }
  });

  test("everybody sees what is recorded within reach, and no more", async () => {
    const seen = async (actor: string) =>
      (await get<OrganisationRecords>("/api/records/organisation", actor)).units.length;
    expect([await seen("supervisor"), await seen("county"), await seen("clerk")]).toEqual([1, 1, 1]);
    expect(
      (await send("units", [{ id: "u2", body: "371083106", name: "司法所", from: "2026-09-01" }], "supervisor")).status,
    ).toBe(200);
    expect([await seen("supervisor"), await seen("county"), await seen("clerk")]).toEqual([2, 1, 1]);
  });
});
