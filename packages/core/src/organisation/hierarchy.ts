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
  /** Departments by what stands at their top and their tier: the leads of sectors. */
  readonly departments: ReadonlyMap<string, readonly Body[]>;
  /** The body at the top of each; cycles have none. */
  readonly tops: ReadonlyMap<string, string>;
}

/** Looks the bodies of a day over, once. */
export function hierarchyOn(all: readonly Body[], on: PlainDate): Hierarchy {
  const bodies = bodiesOn(all, on);
  const byId = bodiesById(bodies);
  const children = new Map<string | undefined, Body[]>();
  const tops = topsOf(bodies, byId);
  const departments = new Map<string, Body[]>();
  for (const body of bodies) {
    add(children, body.parent !== undefined && byId.has(body.parent) ? body.parent : undefined, body);
    if (isDepartment(kindOf(body))) add(departments, departmentsKey(tops.get(body.id), body.tier), body);
  }
  return { on, bodies, byId, children, departments, tops };
}

/** The key of {@link Hierarchy.departments}. */
export function departmentsKey(top: string | undefined, tier: Body["tier"]): string {
  return `${top ?? ""} ${tier}`;
}

/** The body that supervises for the government over this one: the nearest bureau or zone above it. */
export function officeAbove({ parent, id }: Body, { byId }: Hierarchy): { body: Body; kind: BodyKind } | undefined {
  const climbed = new Set([id]);
  for (let at = parent; at !== undefined && !climbed.has(at);) {
    climbed.add(at);
    const body = byId.get(at);
    if (!body) return undefined;
    const kind = kindOf(body);
    if (isOffice(kind)) return { body, kind };
    at = body.parent;
  }
  return undefined;
}

/** The top of each body, every body climbed once. */
function topsOf(bodies: readonly Body[], byId: ReadonlyMap<string, Body>): ReadonlyMap<string, string> {
  const tops = new Map<string, string>();
  const lost = new Set<string>(); // in a cycle, or above one
  for (const { id } of bodies) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at = id;
    let top: string | undefined;
    for (;;) {
      if (tops.has(at) || lost.has(at)) {
        top = tops.get(at);
        break;
      }
      if (onPath.has(at)) break; // a cycle
      path.push(at);
      onPath.add(at);
      const parent = byId.get(at)?.parent;
      if (parent === undefined || !byId.has(parent)) {
        top = at;
        break;
      }
      at = parent;
    }
    for (const each of path) {
      if (top === undefined) lost.add(each);
      else tops.set(each, top);
    }
  }
  return tops;
}

function add<K>(map: Map<K, Body[]>, key: K, body: Body): void {
  const list = map.get(key);
  if (list) list.push(body);
  else map.set(key, [body]);
}
