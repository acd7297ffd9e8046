import type { Locale } from "@hengjian/core/foundation";

const zh = {
  nothing: "还没有判定",
  soFar: "到判定日没有违规",
  noRuleTitle: "这一天没有可用的规则",
  noRule: (p: { on: string; label: string }) => `${p.on} 没有规定“${p.label}”，不判断达标与否，也不套用相近的规则。`,
  noRuleYet: (p: { on: string; label: string; first: string }) =>
    `${p.on} 早于“${p.label}”的施行日 ${p.first}，不判断达标与否，也不套用相近的规则。`,
  remedy: (p: { text: string }) => `改正：${p.text}`,
  facts: (p: { text: string }) => `事实：${p.text}`,
  open: (p: { text: string }) => `裁量：${p.text}`,
  basis: "依据",
  parameter: "参数",
  applies: "适用",
  from: (p: { from: string }) => `自 ${p.from} 起`,
  span: (p: { from: string; to: string }) => `${p.from} 至 ${p.to}`,
  verified: "核对",
  rule: "规则",
  noQuote: "原文没有读到，规则包里只有标题和文号。",
  notQuoted: "规则包里没有摘录原文。",
};

export const words: Readonly<Record<Locale, typeof zh>> = {
  zh,
  en: {
    nothing: "Nothing judged yet",
    soFar: "Nothing broken so far",
    noRuleTitle: "No rule in force on this day",
    noRule: (p) => `No text lays down "${p.label}" for ${p.on}; nothing is judged, and no similar rule is applied.`,
    noRuleYet: (p) =>
      `${p.on} is before ${p.first}, the first day of "${p.label}"; nothing is judged, and no similar rule is applied.`,
    remedy: (p) => `To put right: ${p.text}`,
    facts: (p) => `Facts: ${p.text}`,
    open: (p) => `Left open: ${p.text}`,
    basis: "Basis",
    parameter: "Parameter",
    applies: "Applies",
    from: (p) => `from ${p.from}`,
    span: (p) => `${p.from} to ${p.to}`,
    verified: "Verified",
    rule: "Rule",
    noQuote: "The text was not readable; the pack has its title and number only.",
    notQuoted: "The pack does not quote the text.",
  },
};
