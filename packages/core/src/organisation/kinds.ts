import type { Body, BodyKind, Tier } from "./schema.js";

/** From the province down. */
export const tiers: readonly Tier[] = ["province", "city", "county", "town"];

const OFFICES: ReadonlySet<BodyKind> = new Set<BodyKind>(["justiceBureau", "zone"]);
const DEPARTMENTS: ReadonlySet<BodyKind> = new Set<BodyKind>([
  "department",
  "approvalBureau",
  "comprehensiveEnforcement",
  "authorisedOrganisation",
]);
const PLACES: ReadonlySet<BodyKind> = new Set<BodyKind>(["town", "subdistrict"]);

/** What a body is. Where its record does not say: a justice bureau, or by its code a subdistrict or a town. */
export function kindOf({ kind, tier, code }: Pick<Body, "kind" | "tier" | "code">): BodyKind {
  if (kind !== undefined) return kind;
  if (tier !== "town") return "justiceBureau";
  // 001 to 099 are subdistricts, 100 and more are towns.
  return code?.length === 9 && code.charAt(6) === "0" ? "subdistrict" : "town";
}

/** Whether bodies of this kind stand for their government in supervision: bureaus, and the offices of zones. */
export function isOffice(kind: BodyKind): boolean {
  return OFFICES.has(kind);
}

/** Whether bodies of this kind enforce in a sector. */
export function isDepartment(kind: BodyKind): boolean {
  return DEPARTMENTS.has(kind);
}

/** Whether bodies of this kind are a town or a subdistrict. */
export function isTown(kind: BodyKind): boolean {
  return PLACES.has(kind);
}
