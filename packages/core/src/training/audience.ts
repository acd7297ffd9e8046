import { isWithin } from "../organisation/hierarchy.js";
import type { Body, Tier } from "../organisation/schema.js";
import type { Officer } from "../personnel/schema.js";
import type { Course, TrainingPlan } from "./schema.js";

/** Whom a course or a plan is for. What is left out leaves nobody out. */
export type Audience = Pick<Course, "forRoles" | "forTiers">;

/**
 * Whether an audience takes somebody in. `undefined` where it asks for a tier and that of the person's body is not
 * known.
 */
export function isFor(
  { forRoles, forTiers }: Audience,
  roles: Officer["roles"],
  tier: Tier | undefined,
): boolean | undefined {
  if (forRoles && !forRoles.some((role) => roles.includes(role))) return false;
  if (!forTiers) return true;
  return tier === undefined ? undefined : forTiers.includes(tier);
}

/** The people a plan is made for: those of its body and of the bodies below it, of its audience. */
export function audienceOf(
  plan: TrainingPlan,
  officers: readonly Officer[],
  bodies: ReadonlyMap<string, Body>,
): readonly Officer[] {
  const within = new Map<string, boolean>(); // many officers, few bodies
  return officers.filter((officer) => {
    const { body, roles } = officer;
    let inside = within.get(body);
    if (inside === undefined) {
      inside = body === plan.body || isWithin(body, plan.body, bodies);
      within.set(body, inside);
    }
    return inside && isFor(plan, roles, bodies.get(body)?.tier) !== false;
  });
}
