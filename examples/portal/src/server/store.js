import { PGlite } from "@electric-sql/pglite";
import { digest, naturalKey } from "@hengjian/core/foundation";
import { Officer } from "@hengjian/core/personnel";
import { TrainingRecord } from "@hengjian/core/training";
import { Kysely, PostgresDialect, sql } from "kysely";
import { PGliteDialect } from "kysely-pglite-dialect";
import pg from "pg";
/** The kinds of records that are kept, each with the schema that says what it is and the number of that schema. */
export const kinds = {
  officer: { schema: Officer, version: 1 },
  training: { schema: TrainingRecord, version: 1 },
};
const ROWS = 500; // per statement: six columns each, well under PostgreSQL's 65,535 parameters
/** Opens PostgreSQL by its address, or PGlite in a folder; makes the tables where they are missing. */
export async function openStore(where) {
  const database = "url" in where ? postgres(where.url) : await embedded(where.folder);
  await migrate(database);
  return {
    list: (kind) => list(database, kind),
    insert: async (kind, records, actor) => {
      try {
        return await database.transaction().execute((tx) => insert(tx, kind, records, actor));
      } catch (error) {
        if (error instanceof Differing) return { added: [], present: [], differing: error.ids };
        throw error;
      }
    },
    close: () => database.destroy(),
  };
}
/** The database behind a PGlite folder. */
export async function embedded(folder) {
  return new Kysely({ dialect: new PGliteDialect(await PGlite.create(folder)) });
}
function postgres(url) {
  return new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 8 }) }) });
}
/** Makes what is missing; harmless where nothing is. */
export async function migrate(database) {
  await database.schema
    .createTable("record")
    .ifNotExists()
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("schema", "integer", (column) => column.notNull())
    .addColumn("etag", "text", (column) => column.notNull())
    .addColumn("natural_key", "text", (column) => column.notNull())
    .addColumn("data", "jsonb", (column) => column.notNull())
    .addPrimaryKeyConstraint("record_is_one", ["type", "id"])
    .addUniqueConstraint("record_is_known_once", ["type", "natural_key"])
    .execute();
  await database.schema
    .createTable("event")
    .ifNotExists()
    .addColumn("number", "bigserial", (column) => column.primaryKey())
    .addColumn("at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("etag", "text", (column) => column.notNull())
    .execute();
}
async function list(database, kind) {
  const rows = await database.selectFrom("record").select("data").where("type", "=", kind).orderBy("id").execute();
  return rows.map(({ data }) => data); // it was checked by its schema when it was inserted
}
async function insert(tx, kind, records, actor) {
  const { schema, version } = kinds[kind];
  const rows = records.map((record) => {
    const data = schema.parse(record);
    const key = naturalKey(schema, data);
    return { type: kind, id: data.id, schema: version, etag: digest(data), natural_key: key, data };
  });
  const added = new Set();
  for (let at = 0; at < rows.length; at += ROWS) {
    const fresh = await tx
      .insertInto("record")
      .values(rows.slice(at, at + ROWS))
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .execute();
    for (const { id } of fresh) added.add(id);
  }
  const known = rows.filter(({ id }) => !added.has(id));
  const differing = await differingFrom(tx, kind, known);
  if (differing.length > 0) throw new Differing(differing);
  const fresh = rows.filter(({ id }) => added.has(id));
  for (let at = 0; at < fresh.length; at += ROWS) {
    const events = fresh.slice(at, at + ROWS).map(({ id, etag }) => ({ actor, action: "add", type: kind, id, etag }));
    await tx.insertInto("event").values(events).execute();
  }
  return { added: [...added], present: known.map(({ id }) => id), differing: [] };
}
/** Rolls a transaction back: these records stand in the database with other content. */
class Differing extends Error {
  constructor(ids) {
    super(`${ids.length} records differ`);
    this.ids = ids;
  }
}
/** Which of these stand in the database with other content: the same id or natural key, another etag. */
async function differingFrom(tx, kind, rows) {
  const differing = [];
  for (let at = 0; at < rows.length; at += ROWS) {
    const part = rows.slice(at, at + ROWS);
    const stored = await tx
      .selectFrom("record")
      .select(["natural_key", "etag"])
      .where("type", "=", kind)
      .where(
        "natural_key",
        "in",
        part.map((row) => row.natural_key),
      )
      .execute();
    const etags = new Map(stored.map((row) => [row.natural_key, row.etag]));
    for (const row of part) if (etags.get(row.natural_key) !== row.etag) differing.push(row.id);
  }
  return differing;
}
//# sourceMappingURL=store.js.map
