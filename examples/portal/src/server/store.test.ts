import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { naturalId } from "@hengjian/core/foundation";
import { TrainingRecord } from "@hengjian/core/training";
import type { Kysely } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasPostgres, startPostgres, type TestPostgres } from "./postgres.testing.js";
import { embedded, migrate, openStore, postgres, type Store, type Tables } from "./store.js";

function record(n: number, hours = 4): TrainingRecord {
  const part = { officer: "A", title: `课程 ${n}`, mode: "online" as const, heldOn: "2026-03-01", hours };
  return { id: naturalId(TrainingRecord, part), ...part };
}
const idsOf = (records: readonly TrainingRecord[]): readonly string[] => records.map(({ id }) => id).sort();

if (!hasPostgres() && process.env.CI) throw new Error("PostgreSQL is not installed on this machine");
if (!hasPostgres()) console.warn("the store on PostgreSQL is not tested: no TEST_DATABASE_URL, nothing installed");
const engines = hasPostgres() ? (["PGlite", "PostgreSQL"] as const) : (["PGlite"] as const);

describe.each(engines)("the store on %s", (engine) => {
  let server: TestPostgres | undefined;
  let folder: string;
  let store: Store;
  /** The same engine without the store around it. */
  let database: Kysely<Tables>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "hengjian-store-"));
    if (engine === "PGlite") {
      database = await embedded(join(folder, "raw"));
      store = await openStore({ folder: join(folder, "pglite") });
      await migrate(database);
    } else {
      server = await startPostgres();
      database = postgres(server.url);
      // Two portals that start at once on an empty database.
      [store] = await Promise.all([openStore({ url: server.url }), migrate(database)]);
    }
  });
  afterAll(async () => {
    await store.close();
    await database.destroy();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("keeps what it is given, and a second time changes nothing", async () => {
    const records = [record(1), record(2)];
    expect((await store.insert("training", records, "u")).added).toHaveLength(2);
    const again = await store.insert("training", records, "u");
    expect([again.added, [...again.present].sort()]).toEqual([[], idsOf(records)]);
    expect(idsOf(await store.list("training"))).toEqual(idsOf(records));
    expect(await store.list("training")).toContainEqual(records[0]);
  });

  test("keeps every kind of record apart", async () => {
    const body = { id: "b", name: "某镇", tier: "town" as const };
    const officer = { id: "b", name: "孙明例", body: "b", roles: ["enforcement" as const], joinedOn: "2020-01-01" };
    const post = { id: "b", body: "b", kind: "dedicated", officer: "b", share: "full", from: "2022-03-01" } as const;
    const unit = { id: "b", body: "b", name: "某股", from: "2022-03-01" };
    await store.insert("body", [body], "u");
    await store.insert("officer", [officer], "u");
    await store.insert("post", [post], "u");
    await store.insert("unit", [unit], "u");
    expect(await store.list("body")).toEqual([body]);
    expect(await store.list("officer")).toEqual([officer]);
    expect(await store.list("post")).toEqual([post]);
    expect(await store.list("unit")).toEqual([unit]);
  });

  test("adds nothing at all where one record stands there with other content", async () => {
    await store.insert("training", [record(10)], "u");
    const mixed = await store.insert("training", [record(11), record(10, 8)], "u");
    expect(mixed).toEqual({ added: [], present: [], differing: [record(10).id] });
    expect(idsOf(await store.list("training"))).not.toContain(record(11).id);
  });

  test("takes one of two equal records in a list, and neither of two that differ", async () => {
    const twice = await store.insert("training", [record(30), record(30)], "u");
    expect(twice).toEqual({ added: [record(30).id], present: [record(30).id], differing: [] });
    const sameId = { ...record(32), id: record(31).id };
    for (const other of [record(31, 8), sameId]) {
      const mixed = await store.insert("training", [record(31), other], "u");
      expect(mixed.differing).toEqual([record(31).id]);
      expect(idsOf(await store.list("training"))).not.toContain(record(31).id);
    }
  });

  test("refuses what is no such record, and keeps nothing of the rest", async () => {
    const bad = { ...record(21), hours: 0.3 };
    await expect(store.insert("training", [record(20), bad], "u")).rejects.toThrow();
    expect(idsOf(await store.list("training"))).not.toContain(record(20).id);
  });

  test("knows who has written, and only of what was kept", async () => {
    await store.insert("training", [record(40)], "first");
    await store.insert("training", [record(40)], "second");
    expect(await store.hasWritten("first")).toBe(true);
    expect(await store.hasWritten("second")).toBe(false);
  });

  test("takes a thousand at once; two writers of the same, in opposite order, add each record once", async () => {
    const records = Array.from({ length: 1100 }, (_, i) => record(1000 + i));
    const [one, other] = await Promise.all([
      store.insert("training", records, "u"),
      store.insert("training", [...records].reverse(), "v"),
    ]);
    expect(one.added.length + other.added.length).toBe(1100);
    expect(one.present.length + other.present.length).toBe(1100);
  });

  test("two transactions that overlap, one rolled back: its rows are gone, the other's are there", async () => {
    const row = (actor: string) => ({ actor, action: "add", type: "t", id: "overlap", etag: "e" });
    const kept = database.transaction().execute(async (tx) => {
      await tx.insertInto("event").values(row("kept")).execute();
      await new Promise((resolve) => setTimeout(resolve, 30));
      await tx.insertInto("event").values(row("kept")).execute();
    });
    const dropped = database.transaction().execute(async (tx) => {
      await tx.insertInto("event").values(row("dropped")).execute();
      await new Promise((resolve) => setTimeout(resolve, 10));
      throw new Error("rolled back");
    });
    await expect(dropped).rejects.toThrow("rolled back");
    await kept;
    const rows = await database.selectFrom("event").select("actor").where("id", "=", "overlap").execute();
    expect(rows.map(({ actor }) => actor)).toEqual(["kept", "kept"]);
  });
});

if (hasPostgres()) {
  test("a connection that the server ends is replaced, and the process lives on", async () => {
    const server = await startPostgres();
    const database = postgres(server.url);
    const pid = await database
      .selectNoFrom((eb) => eb.fn<number>("pg_backend_pid").as("pid"))
      .executeTakeFirstOrThrow();
    const other = postgres(server.url);
    await other.selectNoFrom((eb) => eb.fn<boolean>("pg_terminate_backend", [eb.val(pid.pid)]).as("ended")).execute();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const next = await database
      .selectNoFrom((eb) => eb.fn<number>("pg_backend_pid").as("pid"))
      .executeTakeFirstOrThrow();
    expect(next.pid).not.toBe(pid.pid);
    await Promise.all([database.destroy(), other.destroy()]);
    await server.stop();
  });
}
