import { can } from "@hengjian/core/access";
import { issueWords, maskPerson } from "@hengjian/core/foundation";
import { bodiesById } from "@hengjian/core/organisation";
import { trainingRefusal, TrainingRecord } from "@hengjian/core/training";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie, setCookie } from "hono/cookie";
import { secureHeaders } from "hono/secure-headers";
const COOKIE = "hj-actor";
const MOST = 8 * 1024 * 1024;
const says = {
  notJson: { zh: "只接受 JSON。", en: "Only JSON is accepted." },
  otherOrigin: { zh: "请求不是从本门户的页面发出的。", en: "The request does not come from this portal's own page." },
  tooLarge: { zh: "一次最多 8 MB，请分几次导入。", en: "At most 8 MB at once; import it in parts." },
  noSuchActor: { zh: "示范用户里没有这个人。", en: "There is no such demonstration user." },
  notAllowed: { zh: "您没有登记培训的权限。", en: "You may not record training." },
  refused: { zh: "有记录没有通过检查，全部没有写入。", en: "Some records were refused, so nothing was written." },
  differs: {
    zh: "有记录与已登记的内容不同，全部没有写入。",
    en: "Some records differ from what is recorded, so nothing was written.",
  },
  broken: { zh: "服务出错，没有写入。请再试一次。", en: "The service failed and wrote nothing. Try again." },
  notFound: { zh: "没有这个地址。", en: "There is nothing here." },
};
/** The portal as a function from request to response. */
export function createApp({ store, pack, builtIn, bodies, actors, today, files }) {
  const app = new Hono();
  const places = bodiesById(bodies);
  const actorOf = (c) => actors.find(({ id }) => id === getCookie(c, COOKIE)) ?? actors[0];
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
    if (!c.req.header("Content-Type")?.startsWith("application/json")) return c.json({ message: says.notJson }, 415);
    // The cookie is SameSite=Strict already; this also stops pages of other ports of this machine.
    if (hostOf(c.req.header("Origin")) !== (c.req.header("Host") ?? "")) {
      return c.json({ message: says.otherOrigin }, 403);
    }
    return next();
  });
  app.use("/api/*", bodyLimit({ maxSize: MOST, onError: (c) => c.json({ message: says.tooLarge }, 413) }));
  app.get("/api/session", (c) => c.json({ actor: actorOf(c), actors, today: today(), pack, builtIn }));
  app.post("/api/session", async (c) => {
    const sent = await c.req.json().catch(() => undefined);
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
    return c.json({ added: inserted.added.length, present: inserted.present.length });
  });
  app.get("*", (c) => {
    const file = files.get(c.req.path === "/" ? "/index.html" : c.req.path);
    if (!file) return c.json({ message: says.notFound }, 404);
    return c.body(file.content, 200, { "Content-Type": file.type, "Cache-Control": "no-cache" });
  });
  app.onError((error, c) => {
    console.error(error.name, error.message); // never what was sent: it may be about persons
    return c.json({ message: says.broken }, 500);
  });
  return app;
  function readable(actor, officer) {
    return can(actor, "training/read", officer.body, places);
  }
  function shown(actor, officer) {
    return can(actor, "personnel/read-name", officer.body, places)
      ? officer
      : { ...officer, name: maskPerson(officer.name) };
  }
  function check(sent, officers, actor) {
    const parsed = TrainingRecord.array().safeParse(sent, { reportInput: true });
    if (!parsed.success) {
      return {
        faults: parsed.error.issues.map((issue) => ({
          index: typeof issue.path[0] === "number" ? issue.path[0] : -1,
          field: String(issue.path[1] ?? ""),
          ...issueWords(issue),
        })),
      };
    }
    const refusal = trainingRefusal({ officers, bodies }, { actor, today: today() });
    const faults = parsed.data.flatMap((record, index) => {
      const refused = refusal(record);
      return refused ? [{ index, field: refused.field, ...refused.words }] : [];
    });
    return faults.length > 0 ? { faults } : { records: parsed.data };
  }
}
/** The host part of an origin, or `undefined` where there is none. */
function hostOf(origin) {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).host : undefined;
}
//# sourceMappingURL=app.js.map
