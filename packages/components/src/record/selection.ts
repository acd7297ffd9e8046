/** What a record is known by from one list to the next: its id, or itself where it has none. */
export function keyOf(record: object): unknown {
  const { id } = record as { readonly id?: unknown };
  return typeof id === "string" || typeof id === "number" ? id : record;
}

/** The set with one member put in, or taken out if it was there. */
export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}

/** The set with all of these in, or all of them out if they were all in. */
export function toggledRange<T>(set: ReadonlySet<T>, members: readonly T[]): ReadonlySet<T> {
  const next = new Set(set);
  const all = members.every((member) => set.has(member));
  for (const member of members) {
    if (all) next.delete(member);
    else next.add(member);
  }
  return next;
}
