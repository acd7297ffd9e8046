import type { PlainDate } from "../foundation/days.js";
import type { Body } from "./schema.js";

/**
 * The bodies of a day, each with the name, parent and code it had then. Bodies not yet founded, already merged or
 * abolished are left out. A change takes effect on its day.
 */
export function bodiesOn(bodies: readonly Body[], on: PlainDate): readonly Body[] {
  return bodies.flatMap((body) => bodyOn(body, on) ?? []);
}

/** One body as it was on a day, or `undefined` where it was not. */
export function bodyOn(body: Body, on: PlainDate): Body | undefined {
  if (!body.changes || body.changes.length === 0) return body;
  let then: Body = body;
  // From the latest back, so that the earliest change after the day has the last word.
  for (const change of [...body.changes].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))) {
    if (change.on <= on) {
      if (change.kind === "merged" || change.kind === "abolished") return undefined;
      continue;
    }
    if (change.kind === "founded") return undefined;
    const { name, parent, code } = change;
    then = {
      ...then,
      ...(name !== undefined && { name }),
      ...(parent !== undefined && { parent }),
      ...(code !== undefined && { code }),
    };
  }
  return then;
}
