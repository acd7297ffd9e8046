import { PGlite } from "@electric-sql/pglite";
import { digest, naturalKey } from "@hengjian/core/foundation";
import { Body, IssuedDutyList } from "@hengjian/core/organisation";
import { Officer, Post, Unit } from "@hengjian/core/personnel";
import { TrainingRecord } from "@hengjian/core/training";
import { Kysely, PostgresDialect, sql, type Generated, type Transaction } from "kysely";
import { PGliteDialect } from "kysely-pglite-dialect";
import pg from "pg";

/** The kinds of records that are kept, each with the schema that says what it is and the number of that schema. */
export const kinds = {
  body: { schema: Body, version: 1 },
  dutyList: { schema: IssuedDutyList, version: 1 },
  officer: { schema: Officer, version: 1 },
  post: { schema: Post, version: 1 },
  training: { schema: TrainingRecord, version: 1 },
  unit: { schema: Unit, version: 1 },
} as const;

/** The name of a kind of records. */
export type Kind = keyof typeof kinds;

/** A record of that kind. */
export type RecordOf<K extends Kind> = Readonly<ReturnType<(typeof kinds)[K]["schema"]["parse"]>>;

/** The tables. A record travels in an envelope: type, number of its schema, etag, data. */
export interface Tables {
  record: {
    type: string;
    id: string;
    schema: number;
    etag: string;
    natural_key: string;
    data: object;
  };
  event: {
    number: Generated<number>;
    at: Generated<Date>;
    actor: string;
    action: string;
    type: string;
    id: string;
    etag: string;
  };
}

/** What an insert came to, by id. */
export interface Inserted {
  readonly added: readonly string[];
  /** Records that were there with the same content. */
  readonly present: readonly string[];
  /** Records that are there with other content: then nothing at all was inserted. */
  readonly differing: readonly string[];
}

/** Keeps records and the trace of who added them. */
export interface Store {
  list<K extends Kind>(kind: K): Promise<readonly RecordOf<K>[]>;
  /** All or nothing; what is there already stays as it is. */
  insert<K extends Kind>(kind: K, records: readonly RecordOf<K>[], actor: string): Promise<Inserted>;
  /** Whether `actor` has ever added anything. */
  hasWritten(actor: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Of one lock in the database, so that two portals that start at once do not both make the tables. */
const MIGRATION = 20220228;
const ROWS = 500; // per statement: six columns each, well under PostgreSQL's 65,535 parameters

/** Opens PostgreSQL by its address, or PGlite in a folder; makes the tables where they are missing. */
export async function openStore(where: { readonly url: string } | { readonly folder: string }): Promise<Store> {
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
    hasWritten: async (actor) => {
      const event = await database.selectFrom("event").select("number").where("actor", "=", actor).executeTakeFirst();
      return event !== undefined;
    },
    close: () => database.destroy(),
  };
}

/** The database behind a PGlite folder. */
export async function embedded(folder: string): Promise<Kysely<Tables>> {
  return new Kysely<Tables>({ dialect: new PGliteDialect(await PGlite.create(folder)) });
}

/** The database behind a PostgreSQL address. */
export function postgres(url: string): Kysely<Tables> {
  const pool = new pg.Pool({ connectionString: url, max: 8 });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Makes what is missing; harmless where nothing is. */
export async function migrate(database: Kysely<Tables>): Promise<void> {
  await database.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION)})`.execute(tx);
    await tx.schema
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
    await tx.schema
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
  });
}

async function list<K extends Kind>(database: Kysely<Tables>, kind: K): Promise<readonly RecordOf<K>[]> {
  const rows = await database.selectFrom("record").select("data").where("type", "=", kind).orderBy("id").execute();
  return rows.map(({ data }) => data as RecordOf<K>); // it was checked by its schema when it was inserted
}

async function insert<K extends Kind>(
  tx: Transaction<Tables>,
  kind: K,
  records: readonly RecordOf<K>[],
  actor: string,
): Promise<Inserted> {
  const { schema, version } = kinds[kind];
  const rows = records
    .map((record) => {
      const data = schema.parse(record);
      return {
        type: kind,
        id: data.id,
        schema: version,
        etag: digest(data),
        natural_key: naturalKey(schema, data),
        data,
      };
    })
    // In one order, so that two writers of the same records wait for each other instead of locking each other out.
    .sort((a, b) => (a.natural_key < b.natural_key ? -1 : a.natural_key > b.natural_key ? 1 : 0));
  const fresh: typeof rows = [];
  const known: typeof rows = [];
  for (const part of inParts(rows)) {
    const returned = await tx
      .insertInto("record")
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .returning("etag")
      .execute();
    // By etag, each once: of two records with one id in the same list only one was inserted.
    const inserted = new Set(returned.map(({ etag }) => etag));
    for (const row of part) (inserted.delete(row.etag) ? fresh : known).push(row);
  }
  const differing = await differingFrom(tx, kind, known);
  if (differing.length > 0) throw new Differing(differing);
  for (const part of inParts(fresh)) {
    const events = part.map(({ id, etag }) => ({ actor, action: "add", type: kind, id, etag }));
    await tx.insertInto("event").values(events).execute();
  }
  return { added: fresh.map(({ id }) => id), present: known.map(({ id }) => id), differing: [] };
}

/** Rolls a transaction back: these records stand in the database with other content. */
class Differing extends Error {
  readonly ids: readonly string[];
  constructor(ids: readonly string[]) {
    super(`${ids.length} records differ`);
    this.ids = ids;
  }
}

/** Which of these stand in the database with other content: the same id or natural key, another etag. */
async function differingFrom(
  tx: Transaction<Tables>,
  kind: Kind,
  rows: readonly { id: string; etag: string; natural_key: string }[],
): Promise<readonly string[]> {
  const differing: string[] = [];
  for (const part of inParts(rows)) {
    const keys = part.map((row) => row.natural_key);
    const stored = await tx
      .selectFrom("record")
      .select(["natural_key", "etag"])
      .where("type", "=", kind)
      .where("natural_key", "in", keys)
      .execute();
    const etags = new Map(stored.map((row) => [row.natural_key, row.etag]));
    for (const row of part) if (etags.get(row.natural_key) !== row.etag) differing.push(row.id);
  }
  return differing;
}

/** The rows in lists short enough for one statement. */
function inParts<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, i) => rows.slice(i * ROWS, (i + 1) * ROWS));
}
