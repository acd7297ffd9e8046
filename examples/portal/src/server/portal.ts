import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve, type ServerType } from "@hono/node-server";
import { pino } from "pino";
import type { Actor } from "@hengjian/core/access";
import { fromEpochDay } from "@hengjian/core/foundation";
import { kindOf, type Body } from "@hengjian/core/organisation";
import { organisationSample } from "../data/organisation-sample.js";
import { sample } from "../data/sample.js";
import { createApp, type Surroundings } from "./app.js";
import { builtIn, readConfig, type PortalConfig, type PortalOptions } from "./config.js";
import { lockFolder } from "./lock.js";
import { Refusal } from "./refusal.js";
import { openStore, type Store } from "./store.js";

/** A portal that is running. */
export interface Portal {
  readonly url: string;
  readonly config: PortalConfig;
  /** The records are invented ones. */
  readonly isSample: boolean;
  close(): Promise<void>;
}

const PAGE = fileURLToPath(new URL("../page/", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};
const SEED = 20220228;
const SAMPLE = "sample"; // who wrote the sample, in the trace of events

/** Starts the portal. Throws {@link Refusal} where it cannot. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const config = readConfig(options);
  const unlock = config.databaseUrl === undefined ? lockFolder(config.dataFolder) : undefined;
  let store: Store | undefined;
  try {
    store = await open(config);
    const today = (): string => config.today ?? todayInChina();
    if ((await store.list("officer")).length === 0) await fill(store, config.bodies, today());
    const isSample = await store.hasWritten(SAMPLE);
    if (isSample) await fillOrganisation(store, config.bodies);
    const { pack, bodies, addressees } = config;
    const app = createApp({
      store,
      pack,
      builtIn: builtIn.find(({ id }) => id === pack.id),
      bodies,
      addressees,
      actors: demonstrationActors(bodies),
      today,
      isSample,
      files: pageFiles(),
      log: pino(),
    });
    const server = await listen(app.fetch, config);
    const opened = store;
    return {
      url: addressOf(server, config.host),
      config,
      isSample,
      close: async () => {
        await stop(server);
        await opened.close();
        unlock?.();
      },
    };
  } catch (error) {
    await store?.close();
    unlock?.();
    throw error;
  }
}

async function open({ databaseUrl, dataFolder }: PortalConfig): Promise<Store> {
  try {
    return await openStore(databaseUrl === undefined ? { folder: join(dataFolder, "pglite") } : { url: databaseUrl });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const where = databaseUrl === undefined ? dataFolder : "DATABASE_URL"; // an address may hold a password
    throw new Refusal({
      zh: `数据库打不开（${where}）：${why}。`,
      en: `The database cannot be opened (${where}): ${why}.`,
    });
  }
}

async function fill(store: Store, bodies: readonly Body[], today: string): Promise<void> {
  const { officers, records } = sample(SEED, today, bodies);
  await store.insert("training", records, SAMPLE); // first: officers say that the sample is complete
  await store.insert("officer", officers, SAMPLE);
}

/** Posts, units and lists of the sample. A folder from before there were any gets them once, as well. */
async function fillOrganisation(store: Store, bodies: readonly Body[]): Promise<void> {
  if ((await store.list("unit")).length > 0) return;
  const { posts, units, dutyLists } = organisationSample(bodies, await store.list("officer"));
  await store.insert("post", posts, SAMPLE);
  await store.insert("dutyList", dutyLists, SAMPLE);
  await store.insert("unit", units, SAMPLE); // last: they say that the rest is there
}

/** Four people to be in the demonstration: who supervises all, who supervises a county, who works in one town, who only looks. */
export function demonstrationActors(bodies: readonly Body[]): Surroundings["actors"] {
  const top = bodies.find(({ parent }) => parent === undefined) ?? bodies[0];
  const town = bodies.find((body) => body.tier === "town" && kindOf(body) === "town") ?? top;
  const county = bodies.find(({ id }) => id === town?.parent) ?? top;
  const actor = (id: string, role: Actor["role"], body: Body | undefined): Actor => ({
    id,
    name: "示例用户",
    body: body?.id ?? "",
    role,
  });
  return [
    actor("supervisor", "supervisor", top),
    actor("clerk", "clerk", town),
    actor("visitor", "visitor", top),
    actor("county", "supervisor", county),
  ];
}

function pageFiles(): Surroundings["files"] {
  const files = readdirSync(PAGE).filter((name) => extname(name) in TYPES);
  return new Map(
    files.map((name) => [
      `/${name}`,
      { type: TYPES[extname(name)] ?? "", content: new Uint8Array(readFileSync(join(PAGE, name))) },
    ]),
  );
}

function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { port, host }: PortalConfig,
): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host });
    server.once("listening", () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") {
        reject(
          new Refusal({
            zh: `端口 ${port} 已被占用。用 PORT 换一个，例如 PORT=${port + 1} npm start。`,
            en: `Port ${port} is taken. Choose another with PORT, for example PORT=${port + 1} npm start.`,
          }),
        );
      } else {
        reject(
          new Refusal({
            zh: `不能在 ${host}:${port} 上监听：${error.message}。`,
            en: `Cannot listen on ${host}:${port}: ${error.message}.`,
          }),
        );
      }
    });
  });
}

/** Ends when the requests under way have been answered; connections that ask for nothing are cut after a second. */
async function stop(server: ServerType): Promise<void> {
  const ended = new Promise((done) => server.close(done));
  const cut = setTimeout(() => {
    if ("closeAllConnections" in server) server.closeAllConnections(); // browsers keep one open in advance
  }, 1_000);
  await ended;
  clearTimeout(cut);
}

function addressOf(server: ServerType, host: string): string {
  const address = server.address();
  const name = host.includes(":") ? `[${host}]` : host; // IPv6
  return `http://${name}:${typeof address === "object" && address ? address.port : ""}`;
}

/** The one place of the portal that reads a clock. China has one legal time, eight hours ahead, and no summer time. */
function todayInChina(): string {
  return fromEpochDay(Math.floor((Date.now() + 8 * 3_600_000) / 86_400_000));
}
