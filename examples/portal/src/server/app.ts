import { can, type Actor } from "@hengjian/core/access";
import { issueWords, maskPerson, type Words } from "@hengjian/core/foundation";
import { bodiesById, IssuedDutyList, type Addressee, type Body } from "@hengjian/core/organisation";
import { Post, Unit, type Officer } from "@hengjian/core/personnel";
import type { Pack } from "@hengjian/core/policy";
import { trainingRefusal, TrainingRecord, type TrainingLedger } from "@hengjian/core/training";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie, setCookie } from "hono/cookie";
import { secureHeaders } from "hono/secure-headers";
import type { Logger } from "pino";
import type { OrganisationRecords, RecordFault, Saved, Session } from "../shared/session.js";
import type { Store } from "./store.js";

/** What the portal serves from. */
export interface Surroundings {
  readonly store: Store;
  readonly pack: Pack;
  readonly builtIn: Pack | undefined;
  readonly bodies: readonly Body[];
  readonly addressees: readonly Addressee[];
  readonly actors: readonly [Actor, ...Actor[]];
  readonly today: () => string;
  readonly isSample: boolean;
  /** Hears of failures, never of what was sent: it may be about persons. */
  readonly log: Pick<Logger, "error">;
  /** The files of the page, by path. */
  readonly files: ReadonlyMap<string, { readonly type: string; readonly content: Uint8Array<ArrayBuffer> }>;
}

const COOKIE = "hj-actor";
const MOST = 8 * 1024 * 1024;

const says = {
  notJson: { zh: "只接受 JSON。", en: "Only JSON is accepted." },
  otherOrigin: { zh: "请求不是从本门户的页面发出的。", en: "The request does not come from this portal's own page." },
  tooLarge: { zh: "一次最多 8 MB，请分几次导入。", en: "At most 8 MB at once; import it in parts." },
  noSuchActor: { zh: "示范用户里没有这个人。", en: "There is no such demonstration user." },
  notAllowedPost: { zh: "您没有登记这个机构的权限。", en: "You may not record anything of this body." },
  noSuchOfficer: { zh: "人员名册里没有这个人。", en: "There is nobody of this number on the roll." },
  chooseOfficer: { zh: "从名册里选一个人。", en: "Choose somebody on the roll." },
  notAllowed: { zh: "您没有登记培训的权限。", en: "You may not record training." },
  refused: { zh: "有记录没有通过检查，全部没有写入。", en: "Some records were refused, so nothing was written." },
  differs: {
    zh: "有记录与已登记的内容不同，全部没有写入。",
    en: "Some records differ from what is recorded, so nothing was written.",
  },
  broken: { zh: "服务出错，没有写入。请再试一次。", en: "The service failed and wrote nothing. Try again." },
  notFound: { zh: "没有这个地址。", en: "There is nothing here." },
} satisfies Record<string, Words>;

/** The portal as a function from request to response. */
export function createApp(surroundings: Surroundings): Hono {
  const { store, pack, builtIn, bodies, addressees, actors, today, isSample, files, log } = surroundings;
  const app = new Hono();
  const places = bodiesById(bodies);
  const actorOf = (c: Context): Actor => actors.find(({ id }) => id === getCookie(c, COOKIE)) ?? actors[0];

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
      referrerPolicy: "no-referrer",
      strictTransportSecurity: false, // the portal speaks plain HTTP on this machine; a proxy in front adds it
    }),
  );
  app.use("/api/*", async (c, next) => {
    c.header("Cache-Control", "no-store");
    if (c.req.method !== "POST") return next();
    if (mediaType(c.req.header("Content-Type")) !== "application/json") return c.json({ message: says.notJson }, 415);
    // The cookie is SameSite=Strict already; this also stops pages of other ports of this machine.
    if (hostOf(c.req.header("Origin")) !== (c.req.header("Host") ?? "")) {
      return c.json({ message: says.otherOrigin }, 403);
    }
    return next();
  });
  app.use("/api/*", bodyLimit({ maxSize: MOST, onError: (c) => c.json({ message: says.tooLarge }, 413) }));

  app.get("/api/session", (c) =>
    c.json({ actor: actorOf(c), actors, today: today(), pack, builtIn, isSample } satisfies Session),
  );

  app.post("/api/session", async (c) => {
    const sent: unknown = await c.req.json().catch(() => undefined);
    const wanted = typeof sent === "object" && sent !== null && "actor" in sent ? sent.actor : undefined;
    const actor = actors.find(({ id }) => id === wanted);
    if (!actor) return c.json({ message: says.noSuchActor }, 422);
    setCookie(c, COOKIE, actor.id, { httpOnly: true, sameSite: "Strict", path: "/" });
    return c.json({ actor });
  });

  app.get("/api/records/bodies", (c) => c.json(bodies));

  app.get("/api/records/officers", async (c) => {
    const actor = actorOf(c);
    const officers = await store.list("officer");
    return c.json(officers.filter((officer) => readable(actor, officer)).map((officer) => shown(actor, officer)));
  });

  app.get("/api/records/training", async (c) => {
    const actor = actorOf(c);
    const officers = await store.list("officer");
    const visible = new Set(officers.filter((officer) => readable(actor, officer)).map(({ id }) => id));
    const records = await store.list("training");
    return c.json(records.filter(({ officer }) => visible.has(officer)));
  });

  app.post("/api/records/training", async (c) => {
    const actor = actorOf(c);
    if (!can(actor, "training/record", actor.body, places)) return c.json({ message: says.notAllowed }, 403);
    const checked = check(await c.req.json().catch(() => undefined), await store.list("officer"), actor);
    if ("faults" in checked) return c.json({ message: says.refused, faults: checked.faults }, 422);
    const inserted = await store.insert("training", checked.records, actor.id);
    if (inserted.differing.length > 0) return c.json({ message: says.differs, ids: inserted.differing }, 409);
    const { added, present } = inserted;
    return c.json({ added: added.length, present: present.length, ids: { added, present } } satisfies Saved);
  });

  app.get("/api/records/organisation", async (c) => {
    const actor = actorOf(c);
    const mine = <T extends { readonly body: string }>(records: readonly T[]): readonly T[] =>
      records.filter(({ body }) => can(actor, "organisation/read", body, places));
    return c.json({
      addressees,
      posts: mine(await store.list("post")),
      units: mine(await store.list("unit")),
      dutyLists: mine(await store.list("dutyList")),
    } satisfies OrganisationRecords);
  });

  for (const [path, kind, schema] of [
    ["/api/records/posts", "post", Post],
    ["/api/records/units", "unit", Unit],
    ["/api/records/duty-lists", "dutyList", IssuedDutyList],
  ] as const) {
    app.post(path, async (c) => {
      const actor = actorOf(c);
      const parsed = schema
        .array()
        .min(1)
        .safeParse(await c.req.json().catch(() => undefined), { reportInput: true });
      if (!parsed.success) return c.json({ message: says.refused, faults: faultsOf(parsed.error) }, 422);
      const records: readonly (Post | Unit | IssuedDutyList)[] = parsed.data;
      if (records.some(({ body }) => !can(actor, "organisation/fill-post", body, places))) {
        return c.json({ message: says.notAllowedPost }, 403);
      }
      const faults = strangers(records, await store.list("officer"), actor);
      if (faults.length > 0) return c.json({ message: says.refused, faults }, 422);
      // The schema of the kind has parsed them.
      const inserted = await store.insert(kind, records, actor.id);
      if (inserted.differing.length > 0) return c.json({ message: says.differs, ids: inserted.differing }, 409);
      const { added, present } = inserted;
      return c.json({ added: added.length, present: present.length, ids: { added, present } } satisfies Saved);
    });
  }

  app.get("*", (c) => {
    const file = files.get(c.req.path === "/" ? "/index.html" : c.req.path);
    if (!file) return c.json({ message: says.notFound }, 404);
    return c.body(file.content, 200, { "Content-Type": file.type, "Cache-Control": "no-cache" });
  });
  app.onError((error, c) => {
    // Neither message nor parameters of a database's error: they may hold what was sent.
    log.error({ error: error.name, code: "code" in error ? error.code : undefined, path: c.req.path }, "failed");
    return c.json({ message: says.broken }, 500);
  });
  return app;

  /** Records of a person who is not on the roll, or not within the actor's reach. */
  function strangers(
    records: readonly (Post | Unit | IssuedDutyList)[],
    officers: readonly Officer[],
    actor: Actor,
  ): readonly RecordFault[] {
    const known = new Set(officers.filter((officer) => readable(actor, officer)).map(({ id }) => id));
    return records.flatMap((record, index) =>
      "officer" in record && !known.has(record.officer)
        ? [{ index, field: "officer", message: says.noSuchOfficer, remedy: says.chooseOfficer }]
        : [],
    );
  }

  function readable(actor: Actor, officer: Officer): boolean {
    return can(actor, "training/read", officer.body, places);
  }

  function shown(actor: Actor, officer: Officer): Officer {
    return can(actor, "personnel/read-name", officer.body, places)
      ? officer
      : { ...officer, name: maskPerson(officer.name) };
  }

  function check(
    sent: unknown,
    officers: readonly Officer[],
    actor: Actor,
  ): { records: TrainingLedger } | { faults: readonly RecordFault[] } {
    const parsed = TrainingRecord.array().safeParse(sent, { reportInput: true });
    if (!parsed.success) {
      return { faults: faultsOf(parsed.error) };
    }
    const refusal = trainingRefusal({ officers, bodies }, { actor, today: today() });
    const faults = parsed.data.flatMap((record, index) => {
      const refused = refusal(record);
      return refused ? [{ index, field: refused.field, ...refused.words }] : [];
    });
    return faults.length > 0 ? { faults } : { records: parsed.data };
  }
}

/** What a schema has against what was sent, by its place in it. */
function faultsOf(error: { readonly issues: readonly Parameters<typeof issueWords>[0][] }): readonly RecordFault[] {
  return error.issues.map((issue) => ({
    index: typeof issue.path[0] === "number" ? issue.path[0] : -1,
    field: String(issue.path[1] ?? ""),
    ...issueWords(issue),
  }));
}

/** A content type without its parameters. */
function mediaType(header: string | undefined): string | undefined {
  return header?.split(";")[0]?.trim().toLowerCase();
}

/** The host part of an origin, or `undefined` where there is none. */
function hostOf(origin: string | undefined): string | undefined {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : undefined;
}
