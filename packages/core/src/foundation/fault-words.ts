import { daysInMonth } from "./days.js";
import type { FieldDescription } from "./describe.js";
import { issueWords, type IssueWords } from "./issues.js";
import { formatNumber, type Words } from "./words.js";
import type * as z from "./zod.js";

type Issue = z.core.$ZodIssue;

const EXAMPLE = "2026-03-05";
const DIGITS = 6;

/** Whether the fault is that nothing was given, rather than something wrong. */
export function isMissing(issue: Issue, given: unknown): boolean {
  if (given === undefined || given === null) return issue.code !== "unrecognized_keys" && issue.code !== "custom";
  return issue.code === "too_small" && ((given as { length?: unknown }).length === 0 || given === "");
}

/**
 * Words for a fault at a field whose description is known: they name the value that was given, the bound in the field's
 * own unit, and what to do. Where the field is not known, or says no more, those of {@link issueWords}.
 */
export function faultWords(issue: Issue, field: FieldDescription | undefined, given: unknown): IssueWords {
  if (isMissing(issue, given)) return missing(field);
  if (!field) return issueWords(issue);
  if (issue.code === "too_small" || issue.code === "too_big") return bounded(issue, field, given);
  if (issue.code === "not_multiple_of" || issue.code === "invalid_type" || issue.code === "invalid_format") {
    return typed(issue, field, given) ?? issueWords(issue);
  }
  if (issue.code === "invalid_value") {
    const found = shown(given);
    return words(
      `${found.zh}不在可选范围内`,
      `${found.en} is not one of the choices`,
      "请从列表里选",
      "Choose from the list",
    );
  }
  return issueWords(issue);
}

const PICKED = new Set<FieldDescription["kind"]>([
  "one-of",
  "several-of",
  "reference",
  "references",
  "yes-no",
  "variant",
]);

function missing(field: FieldDescription | undefined): IssueWords {
  const what = field?.label;
  const nothing = { zh: "没有填写", en: "Nothing given" };
  if (!field || !what) return { message: nothing, remedy: { zh: "请填写", en: "Fill it in" } };
  const least = field.minLength ?? 0;
  const remedy = (zh: string, en: string): IssueWords => ({ message: nothing, remedy: { zh, en } });
  if (field.kind === "several-of" || field.kind === "references") {
    const count = Math.max(1, least);
    return remedy(`请选择至少 ${count} ${measure(field)}`, `Choose at least ${count}`);
  }
  if (field.kind === "attachment" || field.kind === "attachments") return remedy("请添加文件", "Add a file");
  if (field.kind === "list") return remedy(`请添加至少 ${Math.max(1, least)} 项`, `Add at least ${Math.max(1, least)}`);
  if (field.kind === "date") return remedy(`请填写日期，例如 ${EXAMPLE}`, `Give a day, like ${EXAMPLE}`);
  if (PICKED.has(field.kind)) return remedy(`请选择${what.zh}`, `Choose: ${what.en}`);
  return remedy(`请填写${what.zh}`, `Fill in: ${what.en}`);
}

function bounded(
  issue: Extract<Issue, { code: "too_small" | "too_big" }>,
  field: FieldDescription,
  given: unknown,
): IssueWords {
  const small = issue.code === "too_small";
  const bound = Number(small ? issue.minimum : issue.maximum);
  if (typeof given === "number") {
    const now = amount(given, field);
    const limit = unit(amount(bound, field), field);
    const open = issue.inclusive === false;
    if (small) {
      return open
        ? words(
            `应大于 ${limit.zh}，现在是 ${now}`,
            `Must be more than ${limit.en}, and is ${now}`,
            "请改大",
            "Make it larger",
          )
        : words(`至少 ${limit.zh}，现在是 ${now}`, `At least ${limit.en}, and is ${now}`, "请改大", "Make it larger");
    }
    return open
      ? words(
          `应小于 ${limit.zh}，现在是 ${now}`,
          `Must be less than ${limit.en}, and is ${now}`,
          "请改小",
          "Make it smaller",
        )
      : words(`最多 ${limit.zh}，现在是 ${now}`, `At most ${limit.en}, and is ${now}`, "请改小", "Make it smaller");
  }
  const length = (given as { readonly length?: number }).length ?? 0;
  const text = typeof given === "string";
  const piece = text ? { zh: "个字", en: "characters" } : { zh: measure(field), en: "" };
  const [limit, now] = [formatNumber(bound), formatNumber(length)];
  const off = formatNumber(Math.abs(bound - length));
  const en = (n: string): string => `${n} ${piece.en}`.trim();
  return small
    ? words(
        `至少 ${limit} ${piece.zh}，现在是 ${now}`,
        `At least ${en(limit)}, and has ${now}`,
        `请再加 ${off} ${piece.zh}`,
        `Add ${off} more`,
      )
    : words(
        `最多 ${limit} ${piece.zh}，现在是 ${now}`,
        `At most ${en(limit)}, and has ${now}`,
        `请去掉 ${off} ${piece.zh}`,
        `Take ${off} away`,
      );
}

function typed(issue: Issue, field: FieldDescription, given: unknown): IssueWords | undefined {
  const found = shown(given);
  if (field.kind === "date") return day(given);
  if (field.kind === "money" || field.kind === "number") {
    const fine = field.kind === "money" && typeof given === "string" && /^-?\d+\.\d+$/.test(given);
    if (typeof given !== "number" && !fine) {
      const only = field.kind === "money" ? { zh: "元", en: "yuan" } : field.unit;
      return words(
        `${found.zh}不是数字`,
        `${found.en} is not a number`,
        only ? `只填数字，单位是${only.zh}` : "只填数字",
        only ? `Digits only; the unit is ${only.en}` : "Digits only",
      );
    }
    if (field.kind === "money" || typeof given !== "number") {
      return words("金额最多到分", "Finer than a cent", "请保留两位小数", "Keep two decimals");
    }
    const step = issue.code === "not_multiple_of" ? issue.divisor : 1;
    const now = formatNumber(given, DIGITS);
    if (step === 1) return words(`${now} 不是整数`, `${now} is not a whole number`, "请填整数", "Give a whole number");
    const by = formatNumber(step, DIGITS);
    return words(
      `${now} 不是 ${by} 的倍数`,
      `${now} is not a multiple of ${by}`,
      `请以 ${by} 为单位填写`,
      `Give it in steps of ${by}`,
    );
  }
  if (field.kind === "division") {
    return words(
      `${found.zh}不是行政区划代码`,
      `${found.en} is no division code`,
      "请按代码表核对",
      "Check it against the code list",
    );
  }
  return undefined;
}

function day(given: unknown): IssueWords {
  const [zh, en] = ["请改日期", "Change the day"];
  const parts = typeof given === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(given) : null;
  if (!parts) {
    const found = shown(given);
    return words(
      `${found.zh}看不出是哪一天`,
      `${found.en} cannot be read as a day`,
      `按 ${EXAMPLE} 的样子填写`,
      `Write it like ${EXAMPLE}`,
    );
  }
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12) return words(`没有 ${month} 月`, `There is no month ${month}`, zh, en);
  if (date < 1) return words("没有 0 日", "There is no day 0", zh, en);
  const last = daysInMonth(year, month);
  return words(`${year} 年 ${month} 月只有 ${last} 天`, `${parts[1]}-${parts[2]} has only ${last} days`, zh, en);
}

/** 分 are shown as 元. */
function amount(value: number, field: FieldDescription): string {
  return field.kind === "money" ? formatNumber(value / 100, 2) : formatNumber(value, DIGITS);
}

function unit(text: string, field: FieldDescription): Words {
  const of = field.kind === "money" ? { zh: "元", en: "yuan" } : field.unit;
  return of ? { zh: `${text} ${of.zh}`, en: `${text} ${of.en}` } : { zh: text, en: text };
}

function measure(field: FieldDescription): string {
  return field.ref === "officer" ? "人" : "项";
}

/** What was given, in quotes and short: it may be ten megabytes long. */
function shown(given: unknown): Words {
  const text = typeof given === "string" || typeof given === "number" ? String(given) : "";
  if (text === "") return { zh: "这里的内容", en: "What is here" };
  const short = text.length > 20 ? `${text.slice(0, 20)}…` : text;
  return { zh: `“${short}”`, en: `"${short}"` };
}

function words(zh: string, en: string, remedyZh: string, remedyEn: string): IssueWords {
  return { message: { zh, en }, remedy: { zh: remedyZh, en: remedyEn } };
}
