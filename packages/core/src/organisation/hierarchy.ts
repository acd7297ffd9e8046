import type { Body } from "./schema.js";

/** Whether `body` is `above` itself or stands anywhere below it. `false` for unknown bodies; a cycle ends the climb. */
export function isWithin(body: string, above: string, bodies: ReadonlyMap<string, Body>): boolean {
  const climbed = new Set<string>();
  for (let at: string | undefined = body; at !== undefined && !climbed.has(at); at = bodies.get(at)?.parent) {
    if (!bodies.has(at)) return false;
    if (at === above) return true;
    climbed.add(at);
  }
  return false;
}

/** Bodies by their id. */
export function bodiesById(bodies: readonly Body[]): ReadonlyMap<string, Body> {
  return new Map(bodies.map((body) => [body.id, body]));
}
