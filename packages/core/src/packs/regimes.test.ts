import { describe, expect, test } from "vitest";
import { judge, type Check, type Judged } from "../policy/check.js";
import type { Parameter } from "../policy/parameter.js";
import { resolve, type Pack } from "../policy/pack.js";
import * as p from "../supervision/parameters.js";
import {
  supervisionDocumentCheck,
  supervisionMeasureCheck,
  supervisionModeCheck,
  type DocumentFacts,
  type ModeFacts,
} from "../supervision/regime.js";
import { chongqing } from "./examples/chongqing.js";
import { hebei } from "./examples/hebei.js";
import { sichuan } from "./examples/sichuan.js";
import { national } from "./national.js";
import { shandong } from "./shandong.js";
import { weihai } from "./weihai.js";

const DAYS = ["2022-03-01", "2026-01-31", "2026-02-01"] as const;
const silent = [undefined, undefined, undefined] as const;

/** What a pack says of a parameter on a day: the value in words, 待核实, and whether it is left open. */
function says<T>(pack: Pack, parameter: Parameter<T>, on: string): string | undefined {
  const dated = resolve(pack).read(parameter, on);
  if (!dated) return undefined;
  const shown = parameter.show ? parameter.show(dated.value).zh : String(dated.value);
  return [shown, ...(dated.standing === "read" ? [] : [dated.standing]), ...(dated.open ? ["open"] : [])].join(" / ");
}

const thirty = "30 日";
const filled = (limit: string): string => `${limit} / assumed / open`;
const going = (limit: string): string => `${limit} / assumed`;
const order = {
  documents:
    "行政执法监督督办函（行政执法监督机构）、行政执法监督意见书（行政执法监督机构）、行政执法监督决定书（本级人民政府）",
  modes: "日常监督、重点监督、专项监督（省级以上）",
};
const shandongDocuments = "行政执法监督意见书（行政执法监督机构）、行政执法监督决定书（行政执法监督机构）";
const noticeAndDecision = "行政执法监督通知书（行政执法监督机构）、行政执法监督决定书（行政执法监督机构）";
const shandongModes = "日常监督、专项监督、综合检查";
const ownUnit = "通报批评（所在单位）、告诫（所在单位）、离岗培训（所在单位）、调离执法岗位（所在单位）";
const byCompetentOrgan =
  "批评教育（有权机关）、离岗教育（有权机关）、调离执法岗位（有权机关）、取消执法资格（有权机关）";

describe("what each place lays down on 2022-03-01, 2026-01-31 and 2026-02-01", () => {
  test.each<readonly [Pack, Parameter<unknown>, readonly (string | undefined)[]]>([
    [national, p.townRole, [undefined, undefined, "协助县级监督机构"]],
    [national, p.documents, [undefined, undefined, order.documents]],
    [national, p.modes, [undefined, undefined, order.modes]],
    [national, p.correctionLimit, [undefined, undefined, "文书规定的时限"]],
    [national, p.objectionLimit, [undefined, undefined, "未设期限"]],
    [national, p.objectionAnswerLimit, [undefined, undefined, "及时，未定天数"]],
    [national, p.decisionReportLimit, silent],
    [national, p.minimumSupervisors, silent],
    [national, p.governmentReport, [undefined, undefined, "定期，未定周期"]],
    [national, p.pendingProceeding, [undefined, undefined, "不重复监督、不予立案"]],

    [shandong, p.townRole, [undefined, undefined, "协助县级监督机构"]],
    [shandong, p.organFrom, ["县级以上", "县级以上", "县级以上"]],
    [shandong, p.documents, [shandongDocuments, shandongDocuments, order.documents]],
    [shandong, p.modes, [shandongModes, shandongModes, order.modes]],
    [shandong, p.specialPlan, [undefined, undefined, "载明责任部门、监督重点、进度安排、工作要求，报本级人民政府批准"]],
    [shandong, p.correctionLimit, [thirty, thirty, filled(thirty)]],
    [shandong, p.decisionReportLimit, [thirty, thirty, going(thirty)]],
    [shandong, p.objectionLimit, [undefined, undefined, "未设期限"]],
    [shandong, p.minimumSupervisors, ["2", "2", going("2")]],
    [shandong, p.personMeasures, [ownUnit, ownUnit, byCompetentOrgan]],
    [
      shandong,
      p.statuteReport,
      ["实施满 1 年，期限：30 日", "实施满 1 年，期限：30 日", going("实施满 1 年，期限：30 日")],
    ],

    [weihai, p.townRole, ["设监督机构，开展执法监督", "设监督机构，开展执法监督 / assumed / open", "协助县级监督机构"]],
    [weihai, p.documents, [shandongDocuments, shandongDocuments, order.documents]],
    [weihai, p.modes, [shandongModes, shandongModes, order.modes]],
    [weihai, p.correctionLimit, [thirty, thirty, filled(thirty)]],

    [hebei, p.documents, [noticeAndDecision, noticeAndDecision, order.documents]],
    [hebei, p.correctionLimit, [thirty, thirty, filled(thirty)]],
    [hebei, p.objectionLimit, ["15 日", "15 日", filled("15 日")]],
    [hebei, p.objectionAnswerLimit, ["15 日", "15 日", filled("15 日")]],
    [hebei, p.pendingProceeding, ["不作监督决定", "不作监督决定", "不重复监督、不予立案"]],
    [hebei, p.decisionReportLimit, silent],

    [sichuan, p.objectionLimit, ["15 日", "15 日", filled("15 日")]],
    [sichuan, p.transferLimit, ["10 日", "10 日", going("10 日")]],
    [sichuan, p.openingNoticeLimit, ["5 日", "5 日", going("5 日")]],
    [sichuan, p.explanationLimit, ["10 日", "10 日", going("10 日")]],
    [sichuan, p.filingLimit, ["15 日", "15 日", going("15 日")]],
    [sichuan, p.decisionReportLimit, [thirty, thirty, going(thirty)]],

    [chongqing, p.modes, [undefined, undefined, order.modes]],
    [
      chongqing,
      p.documents,
      ["行政执法监督文书（行政执法监督机构）", "行政执法监督文书（行政执法监督机构）", order.documents],
    ],
    [chongqing, p.objectionLimit, ["10 个工作日", "10 个工作日", filled("10 个工作日")]],
    [chongqing, p.objectionAnswerLimit, ["15 个工作日", "15 个工作日", filled("15 个工作日")]],
    [chongqing, p.objectionSuspends, ["false", "false", going("false")]],
    [chongqing, p.feedbackLimit, ["10 个工作日", "10 个工作日", going("10 个工作日")]],
  ])("$id, $label.zh", (pack, parameter, expected) => {
    expect(DAYS.map((on) => says(pack, parameter, on))).toEqual(expected);
  });

  test("nothing of 2014 stands against Order 825 without a ground: every value that shares its days says why", () => {
    for (const pack of [shandong, hebei, sichuan, chongqing, weihai]) {
      for (const [id, spans] of Object.entries(pack.values)) {
        const above = national.values[id]?.find(({ from }) => from === "2026-02-01");
        if (!above) continue;
        for (const dated of spans) {
          if (dated.to !== undefined && dated.to < above.from) continue;
          expect(dated.overrides, `${pack.id} ${id}`).toBeTruthy();
          expect(dated.open, `${pack.id} ${id}`).toBeDefined();
          expect(dated.standing).toBe("assumed");
        }
      }
    }
  });
});

describe("in Weihai, on the day before Order 825 and on its first day", () => {
  const special: Omit<ModeFacts, "on"> = { body: "wh", tier: "city", mode: "special", approved: true };
  const issue: Omit<DocumentFacts, "on"> = {
    body: "wh",
    tier: "city",
    document: "decision",
    issuer: "supervisingOrgan",
    ground: "notCorrected",
  };
  test.each([
    ["a special supervision of the city", supervisionModeCheck, special, ["met", "met", "violated"]],
    ["… of the province", supervisionModeCheck, { ...special, tier: "province" }, ["met", "met", "met"]],
    [
      "… of the province, carried out",
      supervisionModeCheck,
      { ...special, carriesOut: "province" },
      ["met", "met", "met"],
    ],
    [
      "routine supervision of a town",
      supervisionModeCheck,
      { ...special, mode: "routine", tier: "town" },
      ["met", "needs-judgement", "violated"],
    ],
    [
      "a comprehensive inspection",
      supervisionModeCheck,
      { ...special, mode: "comprehensive" },
      ["met", "met", "needs-judgement"],
    ],
    [
      "priority supervision",
      supervisionModeCheck,
      { ...special, mode: "priority" },
      ["needs-judgement", "needs-judgement", "met"],
    ],
    ["the organ's own decision", supervisionDocumentCheck, issue, ["met", "met", "violated"]],
    [
      "the government's decision",
      supervisionDocumentCheck,
      { ...issue, issuer: "government" },
      ["violated", "violated", "met"],
    ],
    [
      "a decision without anything before it",
      supervisionDocumentCheck,
      { ...issue, issuer: "government", ground: "illegalOrImproper" },
      ["violated", "violated", "violated"],
    ],
    [
      "a letter",
      supervisionDocumentCheck,
      { ...issue, document: "letter", ground: "dutyNotPerformed" },
      ["needs-judgement", "needs-judgement", "met"],
    ],
    [
      "a notice",
      supervisionDocumentCheck,
      { ...issue, document: "notice" },
      ["needs-judgement", "needs-judgement", "needs-judgement"],
    ],
    [
      "an opinion of a town",
      supervisionDocumentCheck,
      { ...issue, tier: "town", document: "opinion", ground: "illegalOrImproper" },
      ["met", "needs-judgement", "violated"],
    ],
    [
      "a department's opinion in its sector",
      supervisionDocumentCheck,
      { ...issue, issuer: "leadDepartment", document: "opinion", ground: "illegalOrImproper" },
      ["violated", "violated", "violated"],
    ],
  ] as const)("%s", (_what, check, facts, outcomes) => {
    const law = resolve(weihai);
    const any: Check<unknown, Judged> = check; // each row gives its check facts of its own kind
    expect(DAYS.map((on) => judge(any, { ...facts, on }, law).outcome)).toEqual(outcomes);
  });

  test("a measure is proposed to its unit before, to the competent organ after; never imposed", () => {
    const outcome = (measure: "transfer" | "disqualify", does: "propose" | "impose", on: string) =>
      judge(supervisionMeasureCheck, { officer: "A", measure, does, on }, resolve(weihai)).outcome;
    expect(DAYS.map((on) => outcome("transfer", "propose", on))).toEqual(["met", "met", "met"]);
    expect(DAYS.map((on) => outcome("transfer", "impose", on))).toEqual(["violated", "violated", "violated"]);
    expect(DAYS.map((on) => outcome("disqualify", "propose", on))).toEqual([
      "needs-judgement",
      "needs-judgement",
      "met",
    ]);
  });
});
