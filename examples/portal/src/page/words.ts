import type { Locale } from "@hengjian/core/foundation";
import type { Officer } from "@hengjian/core/personnel";
import type { Data } from "./api.js";

const zh = {
  title: "培训学时台账 · 衡鉴",
  organisationTitle: "机构覆盖 · 衡鉴",
  pages: "页面",
  places: { organisation: "机构覆盖", training: "人员培训" },
  brand: "行政执法监督",
  sample: "示例数据",
  large: "大字",
  dark: "深色",
  on: "开",
  language: "English",
  year: "年度",
  actor: "示范用户",
  actorAt: (p: { role: string; body: string }) => `${p.role} · ${p.body}`,
  failed: "没有读到数据。",
  retry: "再试一次",
  changedTitle: "规则包变化",
  changedNone: (p: { year: number }) => `与内置规则包相比，${p.year} 年没有人的结论改变。`,
  changedCount: (p: { count: number; year: number }) => `与内置规则包相比，${p.year} 年有 ${p.count} 人的结论改变。`,
  changedOne: (p: { name: string; before: string; after: string }) => `${p.name}：${p.before} → ${p.after}`,
  changedMore: (p: { count: number }) => `另有 ${p.count} 人`,
  checkTitle: "核验回执",
  checkHelp: "选择一份保存过的回执，看事实、结论、规则有没有变。文件不会离开这台电脑。",
  checkFile: "回执文件",
  checkNot: "这个文件不是回执。",
  checkOther: "这份回执不是培训年度的判定，这里不能核验。",
  checkOf: (p: { year: number; name: string }) => `${p.year} 年，${p.name}`,
  checkWhose: (p: { year: number }) => `现有 ${p.year} 年的记录里，没有人的事实与这份回执一致。请确认回执说的是谁。`,
  checkPerson: "人员",
  nameAndBody: (p: { name: string; body: string }) => `${p.name}（${p.body}）`,
};

/** The words of the page around the elements. */
export const words: Readonly<Record<Locale, typeof zh>> = {
  zh,
  en: {
    title: "Training hours · Hengjian",
    organisationTitle: "Coverage · Hengjian",
    pages: "Pages",
    places: { organisation: "Bodies", training: "Training" },
    brand: "Law-enforcement supervision",
    sample: "Sample data",
    large: "Large type",
    dark: "Dark",
    on: "on",
    language: "中文",
    year: "Year",
    actor: "Demonstration user",
    actorAt: (p) => `${p.role} · ${p.body}`,
    failed: "The data could not be read.",
    retry: "Try again",
    changedTitle: "What the pack changes",
    changedNone: (p) => `Beside the built-in pack, nobody's outcome of ${p.year} changes.`,
    changedCount: (p) => `Beside the built-in pack, the outcome of ${p.year} changes for ${p.count} people.`,
    changedOne: (p) => `${p.name}: ${p.before} → ${p.after}`,
    changedMore: (p) => `And ${p.count} more`,
    checkTitle: "Check a receipt",
    checkHelp:
      "Choose a receipt that was saved, to see whether facts, answer or law have changed. The file stays on this computer.",
    checkFile: "Receipt file",
    checkNot: "This file is not a receipt.",
    checkOther: "This receipt is not of a year of training and cannot be checked here.",
    checkOf: (p) => `${p.name}, ${p.year}`,
    checkWhose: (p) => `Nobody's records of ${p.year} are the ones this receipt judged. Say whose it is.`,
    checkPerson: "Person",
    nameAndBody: (p) => `${p.name} (${p.body})`,
  },
};

/** A person as the server lets this reader see the name, with the body: names are not unique. */
export function nameAndBody({ name, body }: Officer, { bodies }: Data, locale: Locale): string {
  return words[locale].nameAndBody({ name, body: bodies.find(({ id }) => id === body)?.name ?? body });
}
