import type { PlainDate } from "../foundation/days.js";
import { defineCheck, type Judged } from "../policy/check.js";
import { find, type Finding, type Rule, type Severity } from "../policy/finding.js";
import type { Dated, Law } from "../policy/law.js";
import { bodiesAbove, hierarchyOn, officeAbove, type Hierarchy } from "./hierarchy.js";
import { isTown, kindOf } from "./kinds.js";
import {
  lawOfLines,
  lineFindings,
  linesOf,
  linesToJudge,
  supervisionFacts,
  type LawOfLines,
  type SupervisionLine,
} from "./lines.js";
import {
  dedicatedExpected,
  dutyListExpected,
  fullTimeExpected,
  legalOfficerExpected,
  unitExpected,
} from "./parameters.js";
import {
  dedicatedShared,
  dutyListByOther,
  noDedicated,
  noDutyList,
  noFullTime,
  noLegalOfficer,
  noUnit,
  notAddressed,
  unitsUnsettled,
} from "./rules.js";
import type { Addressee, Body, BodyKind } from "./schema.js";

/** What is looked for at a body, in the order in which it is shown. */
export const coverageItems = ["unit", "dedicated", "dutyList", "legalOfficer"] as const;
/** {@link coverageItems} */
export type CoverageItem = (typeof coverageItems)[number];

/** Something that held from one day to another, both included. */
interface Span {
  readonly from: PlainDate;
  readonly to?: PlainDate | undefined;
}

/** A post, as far as coverage looks at it. A `Post` of the personnel room is one. */
export interface PostFact extends Span {
  readonly body: string;
  readonly kind: "dedicated" | "legalOfficer";
  readonly officer: string;
  readonly share: "full" | "part";
}

/** A supervision unit, as far as coverage looks at it. A `Unit` of the personnel room is one. */
export interface UnitFact extends Span {
  readonly body: string;
  readonly name: string;
  readonly leads?: boolean | undefined;
}

/** A duty list, as far as coverage looks at it. */
export interface DutyListFact extends Span {
  readonly body: string;
  /** The body that drew it up; without it, the body itself or the one that has to. */
  readonly madeBy?: string | undefined;
}

/** What is asked of many bodies on one day. */
export interface CoverageFacts {
  readonly bodies: readonly Body[];
  readonly posts: readonly PostFact[];
  readonly units: readonly UnitFact[];
  readonly dutyLists: readonly DutyListFact[];
  /** To whom plans were sent. A plan without any is taken to be for everybody. */
  readonly addressees: readonly Addressee[];
  readonly on: PlainDate;
}

/** How one item stands at one body. `not-expected`: the law expects it of others; `no-rule`: of nobody on this day. */
export type CoverageState = "there" | "missing" | "undecided" | "not-expected" | "no-rule";

/** One item at one body. */
export interface CoverageCell {
  readonly state: CoverageState;
  /** How grave it is, where something is missing or undecided. */
  readonly severity?: Severity;
  /** What is there: names of units, ids of officers, first days of lists. */
  readonly holders: readonly string[];
}

/** One body. */
export interface BodyCoverage {
  readonly body: string;
  readonly cells: Readonly<Record<CoverageItem, CoverageCell>>;
  readonly findings: readonly Finding[];
}

/** How many bodies stand where with one item. */
export interface CoverageCount {
  readonly expected: number;
  readonly there: number;
  readonly missing: number;
  readonly undecided: number;
}

/** Every body of the day, in the order of the list. */
export interface Coverage extends Judged {
  readonly on: PlainDate;
  readonly bodies: readonly BodyCoverage[];
  readonly counts: Readonly<Record<CoverageItem, CoverageCount>>;
}

/**
 * What the law of a day expects of each body and what of it is there. Time and memory grow with bodies and facts, no
 * faster. 威司发〔2022〕4号 三（一）, 三（三）1, 三（四）2.
 */
export function coverage(facts: CoverageFacts, law: Law): Coverage {
  const hierarchy = hierarchyOn(facts.bodies, facts.on);
  const world: World = { hierarchy, known: known(facts), law: lawOfCoverage(law, facts.on), ...sentTo(facts) };
  const counts = newCounts();
  const findings: Finding[] = [];
  const bodies = hierarchy.bodies.map((body) => {
    const one = coverageOf(body, world);
    for (const finding of one.findings) findings.push(finding);
    for (const item of coverageItems) count(counts[item], one.cells[item].state);
    return one;
  });
  return { on: facts.on, bodies, counts, findings };
}

/** {@link coverage} as a check. */
export const coverageCheck = defineCheck({ id: "organisation/coverage", version: 1, judge: coverage });

/** What is asked of one body on one day. */
export interface BodyCoverageFacts extends CoverageFacts {
  readonly body: string;
}

/** One body with the lines that reach it. */
export interface BodyCoverageInDetail extends BodyCoverage {
  readonly lines: readonly SupervisionLine[];
}

/** {@link coverage} of one body, with who supervises it. An unknown body has neither cells nor findings. */
export function bodyCoverage(facts: BodyCoverageFacts, law: Law): BodyCoverageInDetail {
  const hierarchy = hierarchyOn(facts.bodies, facts.on);
  const world: World = { hierarchy, known: known(facts), law: lawOfCoverage(law, facts.on), ...sentTo(facts) };
  const body = hierarchy.byId.get(facts.body);
  if (!body) {
    const none: CoverageCell = { state: "no-rule", holders: [] };
    const cells = { unit: none, dedicated: none, dutyList: none, legalOfficer: none };
    return { body: facts.body, cells, lines: [], findings: [] };
  }
  return { ...coverageOf(body, world), lines: linesOf(body, hierarchy, world.law.lines) };
}

/** {@link bodyCoverage} as a check. */
export const bodyCoverageCheck = defineCheck({ id: "organisation/body", version: 1, judge: bodyCoverage });

/** The facts of one body out of those of many, and no more, so that a receipt stands on these alone. */
export function bodyCoverageFacts(body: string, facts: CoverageFacts): BodyCoverageFacts {
  const own = facts.posts.filter((post) => post.body === body);
  const officers = new Set(own.filter(({ kind }) => kind === "dedicated").map(({ officer }) => officer));
  const posts = facts.posts.filter((post) => post.body === body || officers.has(post.officer));
  const units = facts.units.filter((unit) => unit.body === body);
  const dutyLists = facts.dutyLists.filter((each) => each.body === body);
  const others = new Set([...posts.map((post) => post.body), ...dutyLists.flatMap(({ madeBy }) => madeBy ?? [])]);
  const { bodies: chain } = supervisionFacts(body, facts.bodies, facts.on);
  const kept = new Set(chain.map(({ id }) => id));
  const bodies = facts.bodies.filter(({ id }) => kept.has(id) || others.has(id));
  return { body, bodies, posts, units, dutyLists, addressees: facts.addressees, on: facts.on };
}

type Expected = Dated<readonly { readonly kind: BodyKind; readonly tier: Body["tier"] }[]>;

interface LawOfCoverage {
  readonly lines: LawOfLines;
  readonly expected: Readonly<Record<CoverageItem, Expected | undefined>>;
  readonly fullTime: Expected | undefined;
}

/** What is there, by body. */
interface Known {
  readonly units: ReadonlyMap<string, readonly UnitFact[]>;
  readonly posts: ReadonlyMap<string, readonly PostFact[]>;
  readonly lists: ReadonlyMap<string, readonly DutyListFact[]>;
  /** The last day of the last dedicated person who left. */
  readonly left: ReadonlyMap<string, PlainDate>;
  /** Bodies whose dedicated person serves others as well, with all that the person serves. */
  readonly sharing: ReadonlyMap<string, ReadonlySet<string>>;
}

interface World {
  readonly hierarchy: Hierarchy;
  readonly known: Known;
  readonly law: LawOfCoverage;
  /** Sources with addressees, each with the bodies they are. */
  readonly sent: ReadonlyMap<string, ReadonlySet<string>>;
}

function lawOfCoverage(law: Law, on: PlainDate): LawOfCoverage {
  return {
    lines: lawOfLines(law, on),
    expected: {
      unit: law.read(unitExpected, on),
      dedicated: law.read(dedicatedExpected, on),
      dutyList: law.read(dutyListExpected, on),
      legalOfficer: law.read(legalOfficerExpected, on),
    },
    fullTime: law.read(fullTimeExpected, on),
  };
}

function coverageOf(body: Body, world: World): BodyCoverage {
  const { hierarchy, law } = world;
  const kind = kindOf(body);
  const subject = { kind: "body", id: body.id };
  const lines = linesToJudge(body, hierarchy, law.lines);
  const findings: Finding[] = [...lineFindings(body, lines, hierarchy, law.lines)];
  const office = officeAbove(body, hierarchy);
  const inZone = kind === "zone" || office?.kind === "zone";
  let asked = false;

  const cells = Object.fromEntries(
    coverageItems.map((item): [CoverageItem, CoverageCell] => {
      const expected = law.expected[item];
      if (!expected) return [item, { state: "no-rule", holders: [] }];
      if (!expects(expected, kind, body)) return [item, { state: "not-expected", holders: [] }];
      const holders = holdersOf(item, body.id, world.known);
      if (!isAddressed(body, expected.basis.source, world)) {
        if (!asked) findings.push(find(notAddressed, subject, { name: body.name }, [expected]));
        asked = true;
        return [item, { state: holders.length > 0 ? "there" : "undecided", severity: "question", holders }];
      }
      // In a zone every expectation stands on the zone being a body of county level at all.
      const basis = inZone && law.lines.zone ? [expected, law.lines.zone] : [expected];
      const found = fault(item, body, office?.body, basis, world);
      if (!found) return [item, { state: "there", holders }];
      findings.push(found);
      const state = found.rule === noFullTime.id || holders.length > 0 ? "undecided" : "missing";
      return [item, { state, severity: found.severity, holders }];
    }),
    // fromEntries forgets that every item is there
  ) as Record<CoverageItem, CoverageCell>;
  return { body: body.id, cells, findings };
}

/** The one thing that is wrong with an item of a body of which it is expected. */
function fault(
  item: CoverageItem,
  body: Body,
  office: Body | undefined,
  basis: readonly Dated[],
  { known: { units, posts, lists, left, sharing }, hierarchy, law }: World,
): Finding | undefined {
  const { id, name } = body;
  const say = <V extends Readonly<Record<string, unknown>>>(rule: Rule<V>, values: V, on = basis): Finding =>
    find(rule, { kind: "body", id }, values, on, [item]);
  const nameOf = (each: string): string => hierarchy.byId.get(each)?.name ?? each;
  switch (item) {
    case "unit": {
      const there = units.get(id) ?? [];
      if (there.length === 0) return say(noUnit, { name, town: isTown(kindOf(body)) });
      const leading = there.filter(({ leads }) => leads === true);
      if (there.length === 1 || leading.length === 1) return undefined;
      return say(unitsUnsettled, { name, units: there.map((unit) => unit.name) });
    }
    case "dedicated": {
      const there = posts.get(`${id} dedicated`) ?? [];
      const last = left.get(id);
      if (there.length === 0) return say(noDedicated, { name, ...(last !== undefined && { last }) });
      const shared = sharing.get(id);
      if (shared)
        return say(dedicatedShared, { name, others: firstOthers(shared, id).map(nameOf), count: shared.size - 1 });
      if (law.fullTime && expects(law.fullTime, kindOf(body), body) && there.every(({ share }) => share === "part")) {
        return say(noFullTime, { name, people: there.length }, [law.fullTime]);
      }
      return undefined;
    }
    case "dutyList": {
      const there = lists.get(id) ?? [];
      const owner = isTown(kindOf(body)) ? office : undefined;
      if (there.length === 0) return say(noDutyList, { name, ...(owner && { owner: owner.name }) });
      const other = there.find(({ madeBy }) => madeBy !== undefined && madeBy !== owner?.id);
      if (!owner || !other?.madeBy || there.some(({ madeBy }) => madeBy === undefined || madeBy === owner.id)) {
        return undefined;
      }
      return say(dutyListByOther, { name, maker: nameOf(other.madeBy), owner: owner.name });
    }
    case "legalOfficer":
      return (posts.get(`${id} legalOfficer`) ?? []).length > 0 ? undefined : say(noLegalOfficer, { name });
    default:
      return item satisfies never;
  }
}

function holdersOf(item: CoverageItem, id: string, { units, posts, lists }: Known): readonly string[] {
  switch (item) {
    case "unit":
      return (units.get(id) ?? []).map(({ name }) => name);
    case "dedicated":
    case "legalOfficer":
      return (posts.get(`${id} ${item}`) ?? []).map(({ officer }) => officer);
    case "dutyList":
      return (lists.get(id) ?? []).map(({ from }) => from);
    default:
      return item satisfies never;
  }
}

function expects(expected: Expected, kind: BodyKind, { tier }: Body): boolean {
  return expected.value.some((each) => each.kind === kind && each.tier === tier);
}

/** Whether a plan was sent to the body or to one above it. The body at the top is the one that sends. */
function isAddressed(body: Body, source: string, { sent, hierarchy }: World): boolean {
  const addressees = sent.get(source);
  if (!addressees) return true;
  const above = bodiesAbove(body, hierarchy.byId);
  return above.length === 0 || [body, ...above.slice(0, -1)].some(({ id }) => addressees.has(id));
}

function sentTo({ addressees, on }: CoverageFacts): Pick<World, "sent"> {
  const sent = new Map<string, Set<string>>();
  for (const { source, body, ...span } of addressees) {
    const bodies = sent.get(source) ?? new Set();
    if (!sent.has(source)) sent.set(source, bodies);
    if (holds(span, on)) bodies.add(body);
  }
  return { sent };
}

function known({ units, posts, dutyLists, on }: CoverageFacts): Known {
  const inPost = posts.filter((post) => holds(post, on));
  const left = new Map<string, PlainDate>();
  const served = new Map<string, Set<string>>();
  for (const { kind, body, to } of posts) {
    if (kind === "dedicated" && to !== undefined && to < on && to > (left.get(body) ?? "")) left.set(body, to);
  }
  for (const { kind, body, officer } of inPost) {
    if (kind !== "dedicated") continue;
    const bodies = served.get(officer);
    if (bodies) bodies.add(body);
    else served.set(officer, new Set([body]));
  }
  const sharing = new Map<string, Set<string>>();
  for (const bodies of served.values()) {
    if (bodies.size < 2) continue;
    for (const body of bodies) sharing.set(body, bodies);
  }
  return {
    units: byBody(units.filter((unit) => holds(unit, on))),
    posts: grouped(inPost, ({ body, kind }) => `${body} ${kind}`),
    lists: byBody(dutyLists.filter((each) => holds(each, on))),
    left,
    sharing,
  };
}

/** A few of the bodies that share a person, enough to name: one person may serve thousands. */
function firstOthers(bodies: ReadonlySet<string>, but: string): readonly string[] {
  const others: string[] = [];
  for (const body of bodies) {
    if (body !== but) others.push(body);
    if (others.length === 3) break;
  }
  return others;
}

function holds({ from, to }: Span, on: PlainDate): boolean {
  return from <= on && (to === undefined || on <= to);
}

function byBody<T extends { readonly body: string }>(list: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return grouped(list, ({ body }) => body);
}

function grouped<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

type Counts = Record<CoverageItem, { -readonly [K in keyof CoverageCount]: number }>;

function newCounts(): Counts {
  const none = () => ({ expected: 0, there: 0, missing: 0, undecided: 0 });
  return { unit: none(), dedicated: none(), dutyList: none(), legalOfficer: none() };
}

function count(counts: Counts[CoverageItem], state: CoverageState): void {
  if (state === "not-expected" || state === "no-rule") return;
  counts.expected += 1;
  counts[state] += 1;
}
