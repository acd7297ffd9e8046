import type { PlainDate } from "../foundation/days.js";
import type { Words } from "../foundation/words.js";
import { defineCheck, type Judged } from "../policy/check.js";
import { find, type Finding } from "../policy/finding.js";
import type { Dated, Law } from "../policy/law.js";
import { cycle, duplicateId, orphan, twoParents, wrongCode, wrongTier } from "./fault-rules.js";
import { bodiesOn } from "./history.js";
import { isDepartment, kindOf } from "./kinds.js";
import { codeStructure } from "./parameters.js";
import type { Body, Tier } from "./schema.js";

/** What is asked of a list of bodies on one day. */
export interface HierarchyFacts {
  readonly bodies: readonly Body[];
  readonly on: PlainDate;
}

/** A list of bodies, looked over. */
export interface HierarchyFaults extends Judged {
  /** How many bodies there are on the day. */
  readonly bodies: number;
}

type Structure = Dated<readonly { readonly tier: Tier; readonly digits: number }[]>;

const tierWords: Readonly<Record<Tier, Words>> = {
  province: { zh: "省级", en: "province" },
  city: { zh: "市级", en: "city" },
  county: { zh: "县级", en: "county" },
  town: { zh: "乡级", en: "town" },
};

/**
 * Looks a list of bodies over: one number twice, two parents in one line, a parent that is not there, circles, codes
 * that do not nest, towns under towns. Time grows with the list, no faster; never throws on what the list holds.
 */
export function hierarchyFaults({ bodies: all, on }: HierarchyFacts, law: Law): HierarchyFaults {
  const bodies = bodiesOn(all, on);
  const structure = law.read(codeStructure, on);
  const basis = structure ? [structure] : [];
  const byId = new Map<string, Body>();
  for (const body of bodies) if (!byId.has(body.id)) byId.set(body.id, body);
  const findings: Finding[] = [
    ...doubled(bodies, byId, basis),
    ...circles(byId, basis),
    ...[...byId.values()].flatMap((body) => [
      ...orphaned(body, byId, basis),
      ...(structure ? misplaced(body, byId, structure) : []),
    ]),
  ];
  return { bodies: byId.size, findings };
}

/** {@link hierarchyFaults} as a check. */
export const hierarchyCheck = defineCheck({ id: "organisation/hierarchy", version: 1, judge: hierarchyFaults });

const subject = (id: string) => ({ kind: "body", id });

/** Numbers that stand more than once: a row too many, or one body under two parents. */
function doubled(
  bodies: readonly Body[],
  byId: ReadonlyMap<string, Body>,
  basis: readonly Dated[],
): readonly Finding[] {
  if (bodies.length === byId.size) return [];
  const rows = new Map<string, Body[]>();
  for (const body of bodies) {
    const list = rows.get(body.id);
    if (list) list.push(body);
    else rows.set(body.id, [body]);
  }
  return [...rows.values()].flatMap((list) => {
    const [first] = list;
    if (!first || list.length === 1) return [];
    const parents = [...new Set(list.flatMap(({ parent }) => parent ?? []))];
    const sameName = list.every(({ name }) => name === first.name);
    if (sameName && parents.length > 1) {
      const names = parents.map((id) => byId.get(id)?.name ?? id);
      return [find(twoParents, subject(first.id), { name: first.name, parents: names }, basis, ["parent"])];
    }
    const names = list.map(({ name }) => name);
    return [find(duplicateId, subject(first.id), { id: first.id, names }, basis, ["id"])];
  });
}

function orphaned(
  { id, name, parent }: Body,
  byId: ReadonlyMap<string, Body>,
  basis: readonly Dated[],
): readonly Finding[] {
  if (parent === undefined || byId.has(parent)) return [];
  return [find(orphan, subject(id), { name, parent }, basis, ["parent"])];
}

/** Whether a body's code and tier agree with its parent's. Departments stand beside the tiers. */
function misplaced(body: Body, byId: ReadonlyMap<string, Body>, structure: Structure): readonly Finding[] {
  const { id, name, tier, code, parent: parentId } = body;
  const parent = parentId === undefined ? undefined : byId.get(parentId);
  if (!parent) return [];
  const kind = kindOf(body);
  const order = structure.value;
  const findings: Finding[] = [];
  const above = order[order.findIndex((each) => each.tier === tier) - 1];
  const beside = isDepartment(kind) || kind === "townEnforcement";
  if (above && parent.tier !== (beside ? tier : above.tier)) {
    const expected = tierWords[beside ? tier : above.tier];
    const values = { name, parent: parent.name, expected: expected.zh, expectedEn: expected.en };
    findings.push(find(wrongTier, subject(id), values, [structure], ["parent", "tier"]));
  }
  const digits = order.find((each) => each.tier === parent.tier)?.digits;
  if (code !== undefined && parent.code !== undefined && digits !== undefined) {
    const expected = parent.code.slice(0, digits);
    if (!code.startsWith(expected)) {
      findings.push(find(wrongCode, subject(id), { name, code, expected }, [structure], ["code"]));
    }
  }
  return findings;
}

/** Every circle, once, from its first body in the order of the list. */
function circles(byId: ReadonlyMap<string, Body>, basis: readonly Dated[]): readonly Finding[] {
  const done = new Set<string>();
  const findings: Finding[] = [];
  for (const start of byId.keys()) {
    const path: string[] = [];
    const place = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && byId.has(at) && !done.has(at) && !place.has(at)) {
      place.set(at, path.length);
      path.push(at);
      at = byId.get(at)?.parent;
    }
    const from = at === undefined ? undefined : place.get(at);
    if (at !== undefined && from !== undefined) {
      const names = [...path.slice(from), at].map((id) => byId.get(id)?.name ?? id);
      findings.push(find(cycle, subject(at), { names }, basis, ["parent"]));
    }
    for (const id of path) done.add(id);
  }
  return findings;
}
