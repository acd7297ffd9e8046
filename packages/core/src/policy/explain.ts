import { type Locale, type Words } from "../foundation/words.js";
import type { Judged, Judgement, Outcome } from "./check.js";
import { bySeverity, type Severity } from "./finding.js";
import type { Dated, Sources, Standing } from "./law.js";
import { shownValue } from "./show.js";

/** The words of the four outcomes. */
export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  met: { zh: "符合", en: "Met" },
  violated: { zh: "违规", en: "Violated" },
  "needs-judgement": { zh: "需研判", en: "Needs judgement" },
  "no-rule": { zh: "无规则", en: "No rule in force" },
};

/** The words of the four severities. */
export const severityWords: Readonly<Record<Severity, Words>> = {
  violation: { zh: "违规", en: "Violation" },
  question: { zh: "需研判", en: "Needs judgement" },
  warning: { zh: "预警", en: "Warning" },
  remark: { zh: "提示", en: "Remark" },
};

/** How sure we are of a value, in words. */
export const standingWords: Readonly<Record<Standing, Words>> = {
  read: { zh: "已读原文", en: "Read in the text" },
  assumed: { zh: "待核实", en: "To be verified" },
  expected: { zh: "暂定", en: "Provisional" },
};

/** A citation as a reader knows it: 威司发〔2022〕4号 三（四）1. Falls back to the key of an unknown source. */
export function citationText(basis: Dated["basis"], sources: Sources): string {
  const source = sources[basis.source];
  const name = source?.number ?? (source ? `《${source.title}》` : basis.source);
  return `${name} ${basis.article}`;
}

/** A judgement in sentences, for a log, a mail or a console: outcome, findings with remedy, then every value read. */
export function explain<R extends Judged>(
  judgement: Judgement<R>,
  sources: Sources,
  locale: Locale,
): readonly string[] {
  const zh = locale === "zh";
  const trust = [
    ...(judgement.assumed ? [standingWords.assumed[locale]] : []),
    ...(judgement.provisional ? [standingWords.expected[locale]] : []),
  ];
  const outcome = outcomeWords[judgement.outcome][locale];
  const first =
    trust.length === 0 ? outcome : zh ? `${outcome}（${trust.join("、")}）` : `${outcome} (${trust.join(", ")})`;
  const findings = bySeverity(judgement.result.findings).map((finding) => {
    const parts = [
      `${severityWords[finding.severity][locale]}${zh ? "：" : ": "}${finding.message[locale]}`,
      ...(finding.detail ? [finding.detail[locale]] : []),
      ...(finding.remedy ? [`${zh ? "改正：" : "Remedy: "}${finding.remedy[locale]}`] : []),
    ];
    return parts.join(zh ? "。" : ". ");
  });
  const readings = judgement.readings.map((reading) => {
    const { label, on, found } = reading;
    const asked = `${label[locale]} ${on}`;
    if (!found) return zh ? `${asked}：没有适用的规则` : `${asked}: no rule in force`;
    const from = zh
      ? `自 ${found.from}${found.to === undefined ? "" : ` 至 ${found.to}`}`
      : `from ${found.from}${found.to === undefined ? "" : ` to ${found.to}`}`;
    const facts = [
      shownValue(reading)[locale],
      citationText(found.basis, sources),
      from,
      standingWords[found.standing][locale],
      ...(found.open ? [found.open[locale]] : []),
    ];
    return `${asked}${zh ? "：" : ": "}${facts.join(zh ? "，" : ", ")}`;
  });
  return [first, ...findings, ...readings];
}
