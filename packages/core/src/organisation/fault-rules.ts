import { defineRule } from "../policy/finding.js";
import { codeStructure } from "./parameters.js";

/** Two bodies of the list have one number. */
export const duplicateId = defineRule<{ id: string; names: readonly string[] }>({
  id: "organisation/duplicate-id",
  severity: "violation",
  clauses: ["plan-2022/3.1.1-a"],
  reads: [codeStructure],
  words: ({ id, names }) => ({
    zh: `机构编号 ${id} 出现了 ${names.length} 次：${names.join("、")}`,
    en: `The number ${id} stands ${names.length} times in the list: ${names.join(", ")}`,
  }),
  remedy: () => ({ zh: "每个机构一个编号，删去多余的一行", en: "One number for each body: strike the other row" }),
});

/** One body has two parents in one line. */
export const twoParents = defineRule<{ name: string; parents: readonly string[] }>({
  id: "organisation/two-parents",
  severity: "violation",
  clauses: ["plan-2022/3.1.1-a"],
  reads: [codeStructure],
  words: ({ name, parents }) => ({
    zh: `${name}在横向上有 ${parents.length} 个上级机构：${parents.join("、")}`,
    en: `${name} has ${parents.length} parents in the horizontal line: ${parents.join(", ")}`,
  }),
  remedy: () => ({
    zh: "只留一个上级机构；功能区所在区市另填",
    en: "Keep one; a zone's civil parent has its own field",
  }),
});

/** The parent of a body is not in the list. */
export const orphan = defineRule<{ name: string; parent: string }>({
  id: "organisation/orphan",
  severity: "violation",
  clauses: ["plan-2022/3.1.1-a"],
  reads: [codeStructure],
  words: ({ name, parent }) => ({
    zh: `${name}的上级机构 ${parent} 不在清单里`,
    en: `The parent ${parent} of ${name} is not in the list`,
  }),
  remedy: () => ({ zh: "补上这个机构，或者改正上级机构编号", en: "Add that body, or mend the number of the parent" }),
});

/** Bodies stand under one another in a circle. */
export const cycle = defineRule<{ names: readonly string[] }>({
  id: "organisation/cycle",
  severity: "violation",
  clauses: ["plan-2022/3.1.1-a"],
  reads: [codeStructure],
  words: ({ names }) => ({
    zh: `上下级成了一个圈：${names.join(" → ")}`,
    en: `These stand under one another in a circle: ${names.join(" → ")}`,
  }),
  remedy: () => ({ zh: "改正其中一个机构的上级机构", en: "Mend the parent of one of them" }),
});

/** The code of a body does not begin with its parent's, or has not the length of its tier. */
export const wrongCode = defineRule<{ name: string; code: string; expected: string }>({
  id: "organisation/wrong-code",
  severity: "violation",
  clauses: ["plan-2022/3.1.1-a"],
  reads: [codeStructure],
  words: ({ name, code, expected }) => ({
    zh: `${name}的区划代码 ${code} 与上级不一致，应以 ${expected} 开头`,
    en: `The code ${code} of ${name} does not agree with its parent's: it should begin with ${expected}`,
  }),
  remedy: () => ({ zh: "核对代码和上级机构", en: "Check the code and the parent" }),
});

/** A body stands under one of the wrong tier, such as a town under a town. */
export const wrongTier = defineRule<{ name: string; parent: string; expected: string; expectedEn: string }>({
  id: "organisation/wrong-tier",
  severity: "violation",
  clauses: ["plan-2022/3.1.1-a"],
  reads: [codeStructure],
  words: ({ name, parent, expected, expectedEn }) => ({
    zh: `${name}的上级机构是${parent}，应是${expected}机构`,
    en: `${name} stands under ${parent}; it should stand under a body of the ${expectedEn} tier`,
  }),
  remedy: () => ({ zh: "改正上级机构或者层级", en: "Mend the parent or the tier" }),
});
