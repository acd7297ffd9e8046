import type { PlainDate } from "../foundation/days.js";
import type { Citation } from "../foundation/citation.js";
import { citationText } from "../policy/explain.js";
import { defineRule } from "../policy/finding.js";
import { sources } from "../policy/sources.js";
import { pilot, planClauses } from "./parameters.js";

interface Clause extends Readonly<Record<string, unknown>> {
  readonly clause: string;
  readonly on: PlainDate;
}

const clause = { label: { zh: "条款", en: "Clause" } };
const on = { label: { zh: "日期", en: "Day" } };
const ended = { label: { zh: "试点结束", en: "Pilot ended" } };
const clauses = ["plan-2022/4.3-h"];
const reads = [pilot, planClauses];

/** A one-off task of the pilot is relied on after it. */
export const clauseEnded = defineRule<Clause & { ended: PlainDate }>({
  id: "programme/clause-ended",
  severity: "violation",
  clauses,
  reads,
  labels: { clause, on, ended },
  words: ({ clause, on, ended }) => ({
    zh: `${clause} 随试点于 ${ended} 结束，${on} 不能再作依据`,
    en: `${clause} ended with the pilot on ${ended} and carries nothing on ${on}`,
  }),
  remedy: () => ({ zh: "改引现行规定", en: "Cite a text that is in force" }),
});

/** A standing clause is relied on after the pilot, and no text says whether it goes on. */
export const clauseOpen = defineRule<Clause & { ended: PlainDate }>({
  id: "programme/clause-open",
  severity: "question",
  clauses,
  reads,
  labels: { clause, on, ended },
  words: ({ clause, on, ended }) => ({
    zh: `试点于 ${ended} 结束，${clause} 在 ${on} 是否继续适用，未见规定`,
    en: `The pilot ended on ${ended}; whether ${clause} still holds on ${on}, no text says`,
  }),
  remedy: () => ({
    zh: "由市司法局决定是否继续适用；或者改引现行规定",
    en: "The city's justice bureau decides; or cite a text that is in force",
  }),
});

/** A clause has since been carried on by another text. */
export const clauseCarried = defineRule<Clause & { by: readonly Citation[] }>({
  id: "programme/clause-carried",
  severity: "remark",
  clauses,
  reads,
  labels: { clause, on },
  words: ({ clause, on, by }) => ({
    zh: `${clause} 在 ${on} 由其他规定承接，共 ${by.length} 处`,
    en: `On ${on} ${clause} is carried by other texts, in ${by.length} places`,
  }),
  detail: ({ by }) => ({ zh: by.map(cited).join("；"), en: by.map(cited).join("; ") }),
  remedy: () => ({ zh: "引用时以承接的规定为准", en: "Cite the text that carries it" }),
});

/** A clause has since been changed by another text. */
export const clauseChanged = defineRule<Clause & { by: readonly Citation[] }>({
  id: "programme/clause-changed",
  severity: "warning",
  clauses,
  reads,
  labels: { clause, on },
  words: ({ clause, on }) => ({
    zh: `${clause} 在 ${on} 已被其他规定改变，不能照原文执行`,
    en: `On ${on} ${clause} has been changed by another text and does not hold as it was written`,
  }),
  detail: ({ by }) => ({ zh: by.map(cited).join("；"), en: by.map(cited).join("; ") }),
  remedy: () => ({ zh: "按改变后的规定执行", en: "Follow the text that changed it" }),
});

/** A clause is asked about that the plan does not have. */
export const clauseUnknown = defineRule<Clause>({
  id: "programme/clause-unknown",
  severity: "question",
  clauses,
  reads,
  labels: { clause, on },
  words: ({ clause }) => ({ zh: `方案里没有 ${clause} 这一条`, en: `The plan has no clause ${clause}` }),
  remedy: () => ({ zh: "核对条款编号", en: "Check the number of the clause" }),
});

/** A citation as a reader knows it, by the register of sources. */
function cited(basis: Citation): string {
  return citationText(basis, sources);
}
