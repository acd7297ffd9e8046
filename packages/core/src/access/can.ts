import type { PlainDate } from "../foundation/days.js";
import type { Law } from "../policy/law.js";
import { isWithin } from "../organisation/hierarchy.js";
import type { Body } from "../organisation/schema.js";
import type { Actor, Role } from "./schema.js";

/** What can be permitted. */
export type Action =
  "training/read" | "training/record" | "personnel/read-name" | "organisation/read" | "organisation/fill-post";

/** What a function needs to know of the world when something happens. It comes last, everywhere. */
export interface Context {
  readonly actor: Actor;
  readonly today: PlainDate;
  readonly law: Law;
  /** Gives an id that no record has yet. */
  readonly newId: () => string;
}

/** How far a permission reaches: one's own body, or that and all below it. */
type Reach = "own" | "below";

/** Who may do what, how far. What does not stand here is not allowed. */
const PERMISSIONS: { readonly [R in Role]: { readonly [A in Action]?: Reach } } = {
  supervisor: {
    "training/read": "below",
    "training/record": "below",
    "personnel/read-name": "below",
    "organisation/read": "below",
    "organisation/fill-post": "below",
  },
  clerk: {
    "training/read": "own",
    "training/record": "own",
    "personnel/read-name": "own",
    "organisation/read": "own",
  },
  visitor: { "training/read": "below", "organisation/read": "below" },
};

/** Whether `actor` may do `action` to a record of `body`. No by default: unknown roles, bodies, actions, no actor. */
export function can(
  actor: Actor | undefined,
  action: Action,
  body: string,
  bodies: ReadonlyMap<string, Body>,
): boolean {
  if (!actor || !Object.hasOwn(PERMISSIONS, actor.role)) return false;
  const permissions = PERMISSIONS[actor.role];
  const reach = Object.hasOwn(permissions, action) ? permissions[action] : undefined;
  if (reach === undefined) return false;
  return reach === "own" ? actor.body === body && bodies.has(body) : isWithin(body, actor.body, bodies);
}
