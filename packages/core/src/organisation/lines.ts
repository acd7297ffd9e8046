import type { PlainDate } from "../foundation/days.js";
import { defineCheck, type Judged } from "../policy/check.js";
import { find, type Finding } from "../policy/finding.js";
import type { Dated, Law } from "../policy/law.js";
import { bodiesAbove, hierarchyOn, officeAbove, type Hierarchy } from "./hierarchy.js";
import { isDepartment, isOffice, isTown, kindOf, tiers } from "./kinds.js";
import { horizontalLine, sectorLine, territorialLine, verticalLine, zoneLine } from "./parameters.js";
import { noSectorLead, noSupervisor, supervisorOpen, twoLeads } from "./rules.js";
import type { Body } from "./schema.js";

/** 横向, 系统, 属地. */
export type LineName = "horizontal" | "sector" | "territorial";

/** What the supervisor of a line does. */
export type LineRole = "supervises" | "guides" | "assists" | "informs";

/** A unit inside a town. */
export type TownUnit = "judicialOffice" | "legalOfficerSection";

/** What the law says of one line on a day. */
export interface LineRule {
  readonly role: LineRole;
  readonly tiers: readonly Body["tier"][];
  readonly units?: readonly TownUnit[] | undefined;
}

/** One line that reaches a body: who, how, and by which article. */
export interface SupervisionLine {
  readonly line: LineName;
  readonly role: LineRole;
  /** Bodies by id, in the order of the list. In the line of the place, the town itself. */
  readonly supervisors: readonly string[];
  /** Units inside the supervisor that do it. */
  readonly units?: readonly TownUnit[];
  readonly basis: Dated;
}

/** What the law says of every line on one day, read once for all bodies. */
export interface LawOfLines {
  readonly horizontal: Dated<LineRule> | undefined;
  readonly zone: Dated<LineRule> | undefined;
  readonly vertical: Dated<LineRule> | undefined;
  readonly sector: Dated<LineRule> | undefined;
  readonly territorial: Dated<LineRule> | undefined;
}

/** Reads {@link LawOfLines}. */
export function lawOfLines(law: Law, on: PlainDate): LawOfLines {
  return {
    horizontal: law.read(horizontalLine, on),
    zone: law.read(zoneLine, on),
    vertical: law.read(verticalLine, on),
    sector: law.read(sectorLine, on),
    territorial: law.read(territorialLine, on),
  };
}

/**
 * Who supervises a body on a day: each line with its article. Empty for unknown bodies and where no line reaches it.
 * 威司发〔2022〕4号 三（一）1, 三（三）1; 国务院令第825号 第六条, 第四十二条.
 */
export function supervisorsOf(
  body: string,
  bodies: readonly Body[] | Hierarchy,
  law: Law,
  on: PlainDate,
): readonly SupervisionLine[] {
  const hierarchy = asHierarchy(bodies, on);
  const found = hierarchy.byId.get(body);
  return found ? linesOf(found, hierarchy, lawOfLines(law, on)) : [];
}

/** Whom a body supervises on a day, and along which line: the inverse of {@link supervisorsOf}. */
export function subordinatesOf(
  body: string,
  bodies: readonly Body[] | Hierarchy,
  law: Law,
  on: PlainDate,
): readonly { readonly body: string; readonly line: LineName; readonly role: LineRole }[] {
  const hierarchy = asHierarchy(bodies, on);
  const lines = lawOfLines(law, on);
  return hierarchy.bodies.flatMap((below) =>
    linesOf(below, hierarchy, lines)
      .filter(({ supervisors }) => supervisors.includes(body))
      .map(({ line, role }) => ({ body: below.id, line, role })),
  );
}

/** The lines along which `upper` reaches `lower` on a day. */
export function linesBetween(
  upper: string,
  lower: string,
  bodies: readonly Body[] | Hierarchy,
  law: Law,
  on: PlainDate,
): readonly SupervisionLine[] {
  return supervisorsOf(lower, bodies, law, on).filter(({ supervisors }) => supervisors.includes(upper));
}

/** The lines of one body under lines already read. */
export function linesOf(body: Body, hierarchy: Hierarchy, law: LawOfLines): readonly SupervisionLine[] {
  return [horizontal(body, hierarchy, law), sector(body, hierarchy, law), territorial(body, law)].flatMap(
    (line) => line ?? [],
  );
}

/** Those lines alone that something can be wrong with; a town has too many departments to name them for nothing. */
export function linesToJudge(body: Body, hierarchy: Hierarchy, law: LawOfLines): readonly SupervisionLine[] {
  const across = horizontal(body, hierarchy, law);
  const along = isDepartment(kindOf(body)) ? sector(body, hierarchy, law) : undefined;
  return [across, along].flatMap((line) => line ?? []);
}

function horizontal(body: Body, hierarchy: Hierarchy, law: LawOfLines): SupervisionLine | undefined {
  const office = officeAbove(body, hierarchy);
  if (!office) return undefined;
  if (office.kind === "zone") {
    // While it is open whether a zone may supervise, the bureau it would otherwise be stands beside it.
    const instead = insteadOf(office.body, hierarchy);
    const supervisors = [
      ...(law.zone?.value.tiers.includes(office.body.tier) ? [office.body.id] : []),
      ...(instead && (law.zone === undefined || law.zone.open) ? [instead.id] : []),
    ];
    const basis = law.zone ?? law.horizontal;
    if (basis === undefined || supervisors.length === 0) return undefined;
    return { line: "horizontal", role: basis.value.role, supervisors, basis };
  }
  const basis = (body.management !== undefined ? law.vertical : undefined) ?? law.horizontal;
  if (!basis?.value.tiers.includes(office.body.tier)) return undefined;
  return { line: "horizontal", role: basis.value.role, supervisors: [office.body.id], basis };
}

/** Who would supervise in a zone that may not: the bureau of its civil division, else the one above the zone. */
function insteadOf(zone: Body, hierarchy: Hierarchy): Body | undefined {
  const civil = zone.civilParent === undefined ? undefined : hierarchy.byId.get(zone.civilParent);
  return civil ?? officeAbove(zone, hierarchy)?.body;
}

function sector(body: Body, hierarchy: Hierarchy, { sector: basis }: LawOfLines): SupervisionLine | undefined {
  const kind = kindOf(body);
  if (!basis || isOffice(kind)) return undefined;
  const supervisors = bodiesAbove(body, hierarchy.byId)
    .flatMap(({ id }) => hierarchy.departments.get(id) ?? [])
    .filter(({ tier }) => basis.value.tiers.includes(tier) && tiers.indexOf(tier) < tiers.indexOf(body.tier))
    // A town enforces in every sector, but not what an upper department leads; a department enforces in its own.
    .filter((lead) =>
      isDepartment(kind) ? lead.sector !== undefined && lead.sector === body.sector : lead.management === undefined,
    )
    .map(({ id }) => id);
  return supervisors.length === 0 ? undefined : { line: "sector", role: basis.value.role, supervisors, basis };
}

function territorial(body: Body, { territorial: basis }: LawOfLines): SupervisionLine | undefined {
  const kind = kindOf(body);
  const town = isTown(kind) ? body.id : kind === "townEnforcement" ? body.parent : undefined;
  if (!basis || town === undefined || !basis.value.tiers.includes("town")) return undefined;
  const { role, units } = basis.value;
  return { line: "territorial", role, supervisors: [town], ...(units && { units }), basis };
}

function asHierarchy(bodies: readonly Body[] | Hierarchy, on: PlainDate): Hierarchy {
  return "byId" in bodies ? bodies : hierarchyOn(bodies, on);
}

/** What is asked about one body: who supervises it on a day. */
export interface SupervisionFacts {
  readonly body: string;
  readonly bodies: readonly Body[];
  readonly on: PlainDate;
}

/** Who supervises one body, and what is wrong with that. */
export interface Supervision extends Judged {
  readonly body: string;
  readonly lines: readonly SupervisionLine[];
}

/** {@link supervisorsOf} with its findings: nobody in the horizontal line, two in one line, a sector without a lead. */
export function supervision({ body, bodies, on }: SupervisionFacts, law: Law): Supervision {
  const hierarchy = hierarchyOn(bodies, on);
  const found = hierarchy.byId.get(body);
  const read = lawOfLines(law, on);
  if (!found) return { body, lines: [], findings: [] };
  const lines = linesOf(found, hierarchy, read);
  return { body, lines, findings: lineFindings(found, lines, hierarchy, read) };
}

/** {@link supervision} as a check. */
export const supervisionCheck = defineCheck({ id: "organisation/supervision", version: 1, judge: supervision });

/** The facts of {@link supervision} and no more: the body, what stands above it, and the leads of sectors. */
export function supervisionFacts(body: string, all: readonly Body[], on: PlainDate): SupervisionFacts {
  const byId = new Map(all.map((each) => [each.id, each]));
  const needed = new Set<string>();
  const need = (id: string | undefined): void => {
    for (let at = id; at !== undefined && !needed.has(at);) {
      needed.add(at);
      const found = byId.get(at);
      need(found?.civilParent);
      for (const change of found?.changes ?? []) need(change.parent);
      at = found?.parent;
    }
  };
  need(body);
  const sectors = all.filter((each) => isDepartment(kindOf(each)) && tiers.indexOf(each.tier) <= tiers.indexOf("city"));
  for (const { id } of sectors) needed.add(id);
  return { body, bodies: all.filter(({ id }) => needed.has(id)), on };
}

/** What is wrong with the lines of one body. */
export function lineFindings(
  body: Body,
  lines: readonly SupervisionLine[],
  hierarchy: Hierarchy,
  law: LawOfLines,
): readonly Finding[] {
  const findings: Finding[] = [];
  const subject = { kind: "body", id: body.id };
  const kind = kindOf(body);
  const { name } = body;
  const names = (ids: readonly string[]): readonly string[] => ids.map((id) => hierarchy.byId.get(id)?.name ?? id);
  const across = lines.find(({ line }) => line === "horizontal");
  const isTop = body.parent === undefined && isOffice(kind);
  if (law.horizontal && !across && !isTop) {
    findings.push(find(noSupervisor, subject, { name }, [law.horizontal], ["parent"]));
  }
  const zone = officeAbove(body, hierarchy);
  // Without a rule for zones, the zone is one of those who might.
  const might =
    zone?.kind === "zone" && !law.zone ? [zone.body.id, ...(across?.supervisors ?? [])] : (across?.supervisors ?? []);
  if (across && might.length > 1) {
    findings.push(find(supervisorOpen, subject, { name, supervisors: names(might) }, [across.basis]));
  }
  if (
    law.sector &&
    body.sector !== undefined &&
    isDepartment(kind) &&
    tiers.indexOf(body.tier) > tiers.indexOf("city")
  ) {
    const leads = lines.find(({ line }) => line === "sector")?.supervisors ?? [];
    const sectorOf = { name, sector: body.sector };
    if (leads.length === 0) findings.push(find(noSectorLead, subject, sectorOf, [law.sector], ["sector"]));
    const sameTier = leads.filter((id) => hierarchy.byId.get(id)?.tier === "city");
    if (sameTier.length > 1) {
      findings.push(find(twoLeads, subject, { ...sectorOf, leads: names(sameTier) }, [law.sector], ["sector"]));
    }
  }
  return findings;
}
