import { optionsOf } from "./fields.js";
import { formatNumber, type Words } from "./words.js";
import type * as z from "./zod.js";

/** What is wrong with one value and how to put it right, in words for a reader. */
export interface IssueWords {
  readonly message: Words;
  readonly remedy: Words;
}

type Issue = z.core.$ZodIssue;
type WordsByCode = { readonly [Code in Issue["code"]]: (issue: Extract<Issue, { code: Code }>) => IssueWords };

/** Words for a fault that a schema found. zod's own texts are never shown. */
export function issueWords(issue: Issue): IssueWords {
  // The table is typed by code; TypeScript cannot follow that the issue and its code go together.
  return (table[issue.code] as (issue: Issue) => IssueWords)(issue);
}

/** Words for a fault of one field: a choice is named by the labels of its options. */
export function fieldIssueWords(schema: z.core.$ZodType, issue: Issue): IssueWords {
  const options = issue.code === "invalid_value" ? optionsOf(schema) : undefined;
  if (!options) return issueWords(issue);
  const labels = Object.values(options);
  return {
    message: issueWords(issue).message,
    remedy: {
      zh: `可选：${labels.map((label) => label.zh).join("、")}`,
      en: `One of: ${labels.map((label) => label.en).join(", ")}`,
    },
  };
}

const table: WordsByCode = {
  invalid_type: (issue) =>
    issue.input === undefined
      ? words("没有填写", "is missing", "请填写", "Fill it in")
      : words("类型不对", "is of the wrong type", `请填${typeZh(issue.expected)}`, `Give a ${issue.expected}`),
  too_small: (issue) => {
    const [bound, inclusive] = [Number(issue.minimum), issue.inclusive !== false];
    if (issue.origin === "string" || issue.origin === "array") {
      return bound <= 1
        ? words("没有填写", "is missing", "请填写", "Fill it in")
        : words(`少于 ${bound} 项`, `is shorter than ${bound}`, `至少 ${bound} 项`, `Give at least ${bound}`);
    }
    const limit = formatNumber(bound, 6);
    return inclusive
      ? words(`小于 ${limit}`, `is less than ${limit}`, `应不小于 ${limit}`, `Give ${limit} or more`)
      : words(`不大于 ${limit}`, `is not more than ${limit}`, `应大于 ${limit}`, `Give more than ${limit}`);
  },
  too_big: (issue) => {
    const limit = formatNumber(Number(issue.maximum), 6);
    return issue.origin === "string" || issue.origin === "array"
      ? words(`超过 ${limit} 项`, `is longer than ${limit}`, `至多 ${limit} 项`, `Give at most ${limit}`)
      : words(`超过 ${limit}`, `is more than ${limit}`, `至多 ${limit}`, `Give ${limit} or less`);
  },
  not_multiple_of: (issue) =>
    words(
      `不是 ${formatNumber(issue.divisor, 6)} 的倍数`,
      `is not a multiple of ${formatNumber(issue.divisor, 6)}`,
      `以 ${formatNumber(issue.divisor, 6)} 为单位填写`,
      `Give it in steps of ${formatNumber(issue.divisor, 6)}`,
    ),
  invalid_format: (issue) =>
    issue.format === "date"
      ? words("不是存在的日期", "is not a day that exists", "按 2026-03-01 的样子填写", "Write it like 2026-03-01")
      : words("格式不对", "has the wrong form", "请核对后重填", "Check it and write it again"),
  invalid_value: (issue) =>
    words(
      "不在可选范围内",
      "is not one of the choices",
      `可选：${issue.values.map(String).join("、")}`,
      `One of: ${issue.values.map(String).join(", ")}`,
    ),
  unrecognized_keys: (issue) =>
    words(`多出字段 ${issue.keys.join("、")}`, `has unknown fields ${issue.keys.join(", ")}`, "请删去", "Remove them"),
  invalid_union: () => words("格式不对", "has the wrong form", "请核对后重填", "Check it and write it again"),
  invalid_key: () => words("键名不对", "has a wrong key", "请核对键名", "Check the key"),
  invalid_element: () => words("其中一项不对", "has a wrong element", "请逐项核对", "Check each element"),
  custom: (issue) =>
    isIssueWords(issue.params)
      ? issue.params
      : words("不符合要求", "does not meet the requirement", "请核对后重填", "Check it and write it again"),
};

function words(zh: string, en: string, remedyZh: string, remedyEn: string): IssueWords {
  return { message: { zh, en }, remedy: { zh: remedyZh, en: remedyEn } };
}

function isIssueWords(value: unknown): value is IssueWords {
  return typeof value === "object" && value !== null && "message" in value && "remedy" in value;
}

function typeZh(expected: string): string {
  if (expected === "number" || expected === "int") return "数字";
  if (expected === "boolean") return "是或否";
  return "文字";
}
