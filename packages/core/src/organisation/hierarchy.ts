import type { PlainDate } from "../foundation/days.js";
import { bodiesOn } from "./history.js";
import { isDepartment, isOffice, kindOf } from "./kinds.js";
import type { Body, BodyKind } from "./schema.js";

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

/** The bodies of one day with what is asked of them over and over: who stands where. Made in one pass. */
export interface Hierarchy {
  readonly on: PlainDate;
  readonly bodies: readonly Body[];
  readonly byId: ReadonlyMap<string, Body>;
  /** Bodies below a body, in the order of the list; under `undefined` those without a parent in the list. */
  readonly children: ReadonlyMap<string | undefined, readonly Body[]>;
  /** Departments by the body they stand under: the leads of sectors. */
  readonly departments: ReadonlyMap<string, readonly Body[]>;
}

/** Looks the bodies of a day over, once. */
export function hierarchyOn(all: readonly Body[], on: PlainDate): Hierarchy {
  const bodies = bodiesOn(all, on);
  const byId = bodiesById(bodies);
  const children = new Map<string | undefined, Body[]>();
  const departments = new Map<string, Body[]>();
  for (const body of bodies) {
    add(children, body.parent !== undefined && byId.has(body.parent) ? body.parent : undefined, body);
    if (body.parent !== undefined && isDepartment(kindOf(body))) add(departments, body.parent, body);
  }
  return { on, bodies, byId, children, departments };
}

/** What stands above a body, the nearest first. Ends at the top, at an unknown parent, and where a circle closes. */
export function bodiesAbove({ id, parent }: Body, byId: ReadonlyMap<string, Body>): readonly Body[] {
  const above: Body[] = [];
  for (let at = parent; at !== undefined && at !== id;) {
    const body = byId.get(at);
    if (!body || above.includes(body)) break;
    above.push(body);
    at = body.parent;
  }
  return above;
}

/** The body that supervises for the government over this one: the nearest bureau or zone above it. */
export function officeAbove(body: Body, { byId }: Hierarchy): { body: Body; kind: BodyKind } | undefined {
  for (const above of bodiesAbove(body, byId)) {
    const kind = kindOf(above);
    if (isOffice(kind)) return { body: above, kind };
  }
  return undefined;
}

function add<K>(map: Map<K, Body[]>, key: K, body: Body): void {
  const list = map.get(key);
  if (list) list.push(body);
  else map.set(key, [body]);
}
