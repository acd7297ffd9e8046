import type { BodyKind, Tier } from "../organisation/schema.js";

/** Bodies of one tier, by kind. */
export function at(tier: Tier, ...kinds: readonly BodyKind[]): { kind: BodyKind; tier: Tier }[] {
  return kinds.map((kind) => ({ kind, tier }));
}

/** The enforcement departments of a tier. */
export const departmentsOf = (tier: Tier) => at(tier, "department", "approvalBureau", "comprehensiveEnforcement");

/** Towns and subdistricts. */
export const towns = at("town", "town", "subdistrict");

/** Justice bureaus and what stands in their place in a zone. */
export const offices = [...at("city", "justiceBureau"), ...at("county", "justiceBureau", "zone")];

/** From the province down to the county. */
export const fromCounty: Tier[] = ["province", "city", "county"];
