import { epochDay, type PlainDate } from "../foundation/days.js";
import type { Dated } from "./law.js";
import type { Pack, ValueInForce } from "./pack.js";

/** Days after which a value should be held against its source again. */
export const STALE_AFTER_DAYS = 365;

/** Whether nobody has held a value against its source for more than `after` days. Without a day, nothing is stale. */
export function isStale(
  { verifiedOn }: Pick<Dated, "verifiedOn">,
  today: PlainDate | undefined,
  after: number = STALE_AFTER_DAYS,
): boolean {
  if (today === undefined || today === "") return false;
  return epochDay(today) - epochDay(verifiedOn) > after;
}

/** Every value of a pack, and of the packs above it, that is stale on `today`, the lowest pack first. */
export function staleValues(pack: Pack, today: PlainDate, after: number = STALE_AFTER_DAYS): readonly ValueInForce[] {
  const own = Object.entries(pack.values).flatMap(([parameter, spans]) =>
    spans.filter((dated) => isStale(dated, today, after)).map((dated) => ({ parameter, pack: pack.id, dated })),
  );
  return pack.extends ? [...own, ...staleValues(pack.extends, today, after)] : own;
}
