import type { PlainDate } from "../foundation/days.js";
import { defineRule } from "../policy/finding.js";
import {
  dedicatedExpected,
  dutyListExpected,
  fullTimeExpected,
  horizontalLine,
  legalOfficerExpected,
  sectorLine,
  unitExpected,
  zoneLine,
} from "./parameters.js";

/** What every rule about one body says of it. */
interface Named extends Readonly<Record<string, unknown>> {
  readonly name: string;
}

const list = { zh: (items: readonly string[]) => items.join("、"), en: (items: readonly string[]) => items.join(", ") };

/** Nobody supervises the body for its government. */
export const noSupervisor = defineRule<Named>({
  id: "organisation/no-supervisor",
  severity: "violation",
  clauses: ["plan-2022/3.1.1-a", "plan-2022/3.3.1-c", "REG825-01", "REG825-04"],
  reads: [horizontalLine],
  words: ({ name }) => ({
    zh: `${name}在横向上没有监督机构`,
    en: `Nobody supervises ${name} in the horizontal line`,
  }),
  remedy: () => ({
    zh: "在机构清单里补上它的上级机构",
    en: "Give it the body it stands under in the list of bodies",
  }),
});

/** More than one body stands in the horizontal line, and which of them supervises is open. */
export const supervisorOpen = defineRule<Named & { supervisors: readonly string[] }>({
  id: "organisation/supervisor-open",
  severity: "question",
  clauses: ["plan-2022/n-b", "REG825-01", "REG825-04"],
  reads: [zoneLine, horizontalLine],
  words: ({ name, supervisors }) => ({
    zh: `${name}由${list.zh(supervisors)}中的哪一个横向监督，需要研判`,
    en: `Which of ${list.en(supervisors)} supervises ${name} in the horizontal line is open`,
  }),
  remedy: () => ({
    zh: "由市人民政府明确，并写进规则包",
    en: "The city's government settles it; put the answer into the pack",
  }),
});

/** No department leads the sector of a lower department. */
export const noSectorLead = defineRule<Named & { sector: string }>({
  id: "organisation/no-sector-lead",
  severity: "question",
  clauses: ["plan-2022/3.1.1-c", "plan-2022/3.3.1-d", "REG825-48"],
  reads: [sectorLine],
  words: ({ name, sector }) => ({
    zh: `${name}所在的${sector}系统没有市级部门牵头`,
    en: `No city department leads the sector of ${name}: ${sector}`,
  }),
  remedy: () => ({
    zh: "在机构清单里补上市级部门，或者改正系统的写法",
    en: "Add the city department to the list, or mend how the sector is written",
  }),
});

/** Two departments of one tier lead the same sector. */
export const twoLeads = defineRule<Named & { sector: string; leads: readonly string[] }>({
  id: "organisation/two-leads",
  severity: "question",
  clauses: ["plan-2022/3.1.1-c", "plan-2022/3.3.1-d", "REG825-48"],
  reads: [sectorLine],
  words: ({ name, sector, leads }) => ({
    zh: `${name}所在的${sector}系统有 ${leads.length} 个市级部门：${list.zh(leads)}`,
    en: `${leads.length} city departments lead the sector of ${name} (${sector}): ${list.en(leads)}`,
  }),
  remedy: () => ({ zh: "明确由哪一个部门牵头", en: "Settle which of them leads" }),
});

/** A body names no supervision unit. */
export const noUnit = defineRule<Named & { town: boolean }>({
  id: "organisation/no-unit",
  severity: "violation",
  clauses: ["plan-2022/3.1.1-e", "plan-2022/3.3.1-a"],
  reads: [unitExpected, zoneLine],
  words: ({ name, town }) =>
    town
      ? {
          zh: `${name}没有明确监督机构：司法所和法制员所在部门都没有登记`,
          en: `${name} names no supervising unit: neither its judicial office nor the section of its legal officer`,
        }
      : { zh: `${name}没有明确内设的监督机构`, en: `${name} names no supervision unit` },
  remedy: ({ town }) =>
    town
      ? {
          zh: "明确由司法所还是法制员所在部门负责，并登记",
          en: "Name the judicial office or that section, and record it",
        }
      : { zh: "明确承担监督工作的内设机构，并登记", en: "Name the section that supervises, and record it" },
});

/** A town has both units and no word on which of them leads. */
export const unitsUnsettled = defineRule<Named & { units: readonly string[] }>({
  id: "organisation/units-unsettled",
  severity: "question",
  clauses: ["plan-2022/3.1.1-e"],
  reads: [unitExpected, zoneLine],
  words: ({ name, units }) => ({
    zh: `${name}登记了 ${units.length} 个监督机构，没有写明由谁负责：${list.zh(units)}`,
    en: `${name} has ${units.length} supervising units and does not say which is in charge: ${list.en(units)}`,
  }),
  remedy: () => ({ zh: "写明由哪一个负责", en: "Say which of them is in charge" }),
});

/** A body has nobody dedicated to the work. */
export const noDedicated = defineRule<Named & { last?: PlainDate }>({
  id: "organisation/no-dedicated",
  severity: "violation",
  clauses: ["plan-2022/3.4.2-b"],
  reads: [dedicatedExpected, zoneLine],
  words: ({ name }) => ({
    zh: `${name}没有专人负责执法协调监督`,
    en: `${name} has nobody dedicated to coordination and supervision`,
  }),
  detail: ({ last }) =>
    last === undefined
      ? { zh: "没有登记过专人", en: "Nobody was ever recorded" }
      : { zh: `登记的专人 ${last} 离任后未补`, en: `The last one left on ${last} and was not replaced` },
  remedy: () => ({ zh: "确定一名专人并登记", en: "Appoint one person and record it" }),
});

/** The dedicated person of one body is that of another, too. */
export const dedicatedShared = defineRule<Named & { others: readonly string[]; count: number }>({
  id: "organisation/dedicated-shared",
  severity: "question",
  clauses: ["plan-2022/3.4.2-b"],
  reads: [dedicatedExpected, zoneLine],
  words: ({ name, others, count }) => ({
    zh: `${name}的专人同时是${list.zh(others)}${count > others.length ? `等 ${count} 个单位` : ""}的专人，算不算“专人”需要研判`,
    en: `The dedicated person of ${name} is that of ${list.en(others)}${count > others.length ? ` and others, ${count} in all` : ""}, too; whether that is dedicated is open`,
  }),
  remedy: () => ({ zh: "各定一名专人，或者写明理由", en: "Appoint one for each, or state the ground" }),
});

/** A government of county level or above has nobody who does nothing else. */
export const noFullTime = defineRule<Named & { people: number }>({
  id: "organisation/no-full-time",
  severity: "violation",
  clauses: ["sd.enf-supervision-reg.2014.art-5"],
  reads: [fullTimeExpected],
  words: ({ name }) => ({
    zh: `${name}没有专职的执法监督人员`,
    en: `${name} has no full-time supervision staff`,
  }),
  detail: ({ people }) => ({ zh: `登记的 ${people} 名专人都是兼职`, en: `All ${people} recorded are part-time` }),
  remedy: () => ({ zh: "至少配备一名专职人员并登记", en: "Appoint and record at least one full-time person" }),
});

/** A body has no duty list. */
export const noDutyList = defineRule<Named & { owner?: string }>({
  id: "organisation/no-duty-list",
  severity: "violation",
  clauses: ["plan-2022/3.1.2-c", "plan-2022/3.1.2-e"],
  reads: [dutyListExpected, zoneLine],
  words: ({ name, owner }) =>
    owner === undefined
      ? { zh: `${name}没有执法协调监督职责清单`, en: `${name} has no duty list` }
      : {
          zh: `${name}没有职责清单，应由${owner}梳理明确`,
          en: `${name} has no duty list; ${owner} is to draw it up`,
        },
  remedy: ({ owner }) =>
    owner === undefined
      ? { zh: "梳理形成清单并登记", en: "Draw the list up and record it" }
      : { zh: `${owner}梳理明确后登记`, en: `${owner} draws it up and records it` },
});

/** The duty list of a town was not made by the office it stands under. */
export const dutyListByOther = defineRule<Named & { maker: string; owner: string }>({
  id: "organisation/duty-list-by-other",
  severity: "question",
  clauses: ["plan-2022/3.1.2-e"],
  reads: [dutyListExpected, zoneLine],
  words: ({ name, maker, owner }) => ({
    zh: `${name}的职责清单由${maker}制定，而不是由${owner}梳理明确`,
    en: `The duty list of ${name} was made by ${maker} and not by ${owner}`,
  }),
  remedy: ({ owner }) => ({ zh: `由${owner}确认`, en: `${owner} confirms it` }),
});

/** A town has no legal officer. */
export const noLegalOfficer = defineRule<Named>({
  id: "organisation/no-legal-officer",
  severity: "violation",
  clauses: ["plan-2022/3.1.1-d"],
  reads: [legalOfficerExpected, zoneLine],
  words: ({ name }) => ({ zh: `${name}没有法制员`, en: `${name} has no legal officer` }),
  remedy: () => ({
    zh: "配备专职或兼职法制员并登记",
    en: "Appoint a legal officer, full- or part-time, and record it",
  }),
});

/** The plan that expects something was not sent to this body. */
export const notAddressed = defineRule<Named>({
  id: "organisation/not-addressed",
  severity: "question",
  clauses: ["plan-2022/n-b"],
  reads: [unitExpected, dedicatedExpected, dutyListExpected, legalOfficerExpected],
  words: ({ name }) => ({
    zh: `${name}不是方案的主送机关，方案的要求是否适用需要研判`,
    en: `The plan is not addressed to ${name}; whether what it expects applies is open`,
  }),
  remedy: () => ({ zh: "由市司法局明确", en: "The city's justice bureau settles it" }),
});
