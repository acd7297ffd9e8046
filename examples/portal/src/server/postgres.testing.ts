import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** A PostgreSQL for one test file alone. */
export interface TestPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

const HOME = "/usr/lib/postgresql";

/** Whether there is one to test on: at `TEST_DATABASE_URL`, or Debian's programs on this machine. */
export function hasPostgres(): boolean {
  return process.env.TEST_DATABASE_URL !== undefined || programs() !== undefined;
}

/** An empty schema at `TEST_DATABASE_URL`, else a cluster of its own; both go when it is stopped. */
export async function startPostgres(): Promise<TestPostgres> {
  const url = process.env.TEST_DATABASE_URL;
  const bin = programs();
  if (url !== undefined) return emptySchema(url);
  if (bin !== undefined) return startCluster(bin);
  throw new Error("PostgreSQL is not installed on this machine");
}

async function emptySchema(url: string): Promise<TestPostgres> {
  const name = `hengjian_test_${process.pid}`;
  const run = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create schema ${name}`);
  const inSchema = new URL(url);
  inSchema.searchParams.set("options", `-c search_path=${name}`);
  return { url: inSchema.href, stop: () => run(`drop schema ${name} cascade`) };
}

/** Starts a cluster on a free port of this machine. PostgreSQL refuses to run as root, so root becomes `postgres`. */
async function startCluster(bin: string): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "hengjian-pg-"));
  const port = await freePort();
  const as = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : undefined;
  if (as) chownSync(folder, as.uid, as.gid);
  const data = join(folder, "data");
  execFileSync(join(bin, "initdb"), ["-D", data, "-U", "test", "-A", "trust", "-E", "UTF8", "--locale=C"], {
    ...as,
    cwd: folder,
    stdio: "ignore",
  });
  const server = spawn(
    join(bin, "postgres"),
    ["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", `unix_socket_directories=${folder}`],
    { ...as, cwd: folder, stdio: "ignore" },
  );
  const ready = (): boolean => {
    try {
      execFileSync(join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  };
  for (let tries = 0; !ready(); tries += 1) {
    if (tries > 100) throw new Error("PostgreSQL does not answer");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url: `postgres://test@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT"); // fast shutdown
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the newest of Debian's PostgreSQL programs are. */
function programs(): string | undefined {
  const versions = existsSync(HOME) ? readdirSync(HOME).map(Number) : [];
  return versions.length === 0 ? undefined : join(HOME, String(Math.max(...versions)), "bin");
}

function idOf(which: "-u" | "-g"): number {
  return Number(execFileSync("id", [which, "postgres"], { encoding: "utf8" }));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
