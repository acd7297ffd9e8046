import type { Citation } from "../foundation/citation.js";
import type { PlanClause, Support } from "../programme/schema.js";

/** A text, and the days on which it stands. */
interface Span {
  readonly from: string;
  readonly to?: string;
}

function texts(source: string, span: Span, how: Support["how"] = "carries") {
  return (...articles: readonly string[]): readonly Support[] =>
    articles.map((article) => ({ basis: { source, article } satisfies Citation, ...span, how }));
}

const order825 = texts("cn.enf-supervision-reg.2025", { from: "2026-02-01" });
const changedBy825 = texts("cn.enf-supervision-reg.2025", { from: "2026-02-01" }, "changes");
const shandong = texts("sd.enf-supervision-reg.2014", { from: "2015-05-01" });
const penaltyLaw = texts("cn.penalty-law.2021", { from: "2021-07-15" });
const economy = texts("cn.private-economy-law.2025", { from: "2025-05-20" });
const workSafety = texts("cn.work-safety-law.2021", { from: "2021-09-01" });
const sdWorkSafety = texts("sd.work-safety-reg.2021", { from: "2022-03-01" });
const food = texts("cn.food-inspection.2021", { from: "2022-03-15" });
const dataSharing = texts("cn.data-sharing-reg.2025", { from: "2025-08-01" });
const sdBusiness = texts("sd.biz-env-reg.2020", { from: "2021-01-01" });
const sdTownship = texts("sd.township-gov-reg.2020", { from: "2020-08-01" });
// Three texts were readable in part only: their articles are not known.
const unread = "条款待核实";
const threeSystems = texts("cn.goscdoc.2018-118", { from: "2018-12-05" })(unread);
const inspections = texts("cn.goscdoc.2024-54", { from: "2025-01-03" })(unread);
const changedByInspections = texts("cn.goscdoc.2024-54", { from: "2025-01-03" }, "changes")(unread);
const threeYearPlan = texts("cn.goscdoc.2023-27", { from: "2023-08-09", to: "2025-12-31" })(unread);
const gradedSupervision = texts("wh.govoffice.2022-9", { from: "2022-08-30" })("第一至三条");

/** A clause with no end of its own: after the pilot it is open, unless another text carries it. */
function standing(clause: string, ...rests: readonly (readonly Support[])[]): PlanClause {
  return { clause, after: "open", restsOn: rests.flat() };
}

/** A clause of part 四, which orders the pilot itself: it ends with it, unless another text carries it. */
function oneOff(clause: string, ...rests: readonly (readonly Support[])[]): PlanClause {
  return { clause, after: "ends", restsOn: rests.flat() };
}

/** Every clause of 威司发〔2022〕4号 by its id, with what it rests on when the pilot is over. */
export const clausesOfPlan2022: readonly PlanClause[] = [
  standing("plan-2022/n-a"),
  standing("plan-2022/n-b"),
  standing("plan-2022/n-c"),
  standing("plan-2022/n-d"),
  standing("plan-2022/0-a"),
  standing("plan-2022/0-b", order825("第十四条", "第十一条第一款")),
  standing("plan-2022/0-c"),
  standing("plan-2022/0-d"),
  standing("plan-2022/0-e", changedBy825("第二条", "第六条第一款", "第六条第二款")),
  standing("plan-2022/1-a", order825("第四条")),
  standing("plan-2022/1-b"),
  standing("plan-2022/1-c"),
  standing("plan-2022/1-d"),
  standing("plan-2022/1-e"),
  standing("plan-2022/1-f", order825("第六条第一款", "第六条第二款")),
  standing("plan-2022/1-g", order825("第十五条", "第十九条")),
  standing("plan-2022/1-h", order825("第十一条第二款")),
  standing("plan-2022/1-i", order825("第三十四条")),
  standing("plan-2022/2-a"),
  standing("plan-2022/2-b", order825("第四条")),
  standing("plan-2022/2-c", order825("第二十条第一、二款")),
  standing("plan-2022/2-d"),
  standing("plan-2022/2-e", order825("第十二条")),
  standing("plan-2022/2-f", order825("第十一条第二款"), inspections),
  standing("plan-2022/2-g", order825("第三十五条", "第四十三条")),
  standing("plan-2022/2-h", order825("第十五条", "第三十四条")),
  standing("plan-2022/2-i", changedBy825("第六条第二款")),
  standing("plan-2022/2-j", order825("第十二条")),
  standing("plan-2022/2-k"),
  standing(
    "plan-2022/2-l",
    order825(
      "第二十六条第一款",
      "第二十六条第二款",
      "第二十七条",
      "第二十八条",
      "第二十九条",
      "第三十条",
      "第三十一条",
      "第三十二条",
    ),
  ),
  standing("plan-2022/2-m"),
  standing("plan-2022/2-n", order825("第十四条")),
  standing("plan-2022/2-o", order825("第七条", "第三十六条")),
  standing("plan-2022/2-p", order825("第十四条")),
  standing("plan-2022/2-q"),
  standing("plan-2022/2-r"),
  standing("plan-2022/2-s", inspections, order825("第三十三条第一款")),
  standing("plan-2022/2-t", order825("第十一条第二款", "第十三条")),
  standing("plan-2022/2-u", order825("第二十七条")),
  standing("plan-2022/2-v", order825("第十一条第二款"), inspections, economy("第五十三条", "第六十四条")),
  standing("plan-2022/2-w", order825("第十一条第二款")),
  standing("plan-2022/2-x"),
  standing("plan-2022/3.1.1-a", order825("第六条第一款")),
  standing("plan-2022/3.1.1-b", order825("第五条", "第六条第一款")),
  standing("plan-2022/3.1.1-c", order825("第四十二条第三款", "第四十二条第一款")),
  standing("plan-2022/3.1.1-d"),
  standing("plan-2022/3.1.1-e", changedBy825("第六条第二款")),
  standing("plan-2022/3.1.1-f", changedBy825("第六条第二款")),
  standing("plan-2022/3.1.2-a", order825("第七条")),
  standing("plan-2022/3.1.2-b"),
  standing("plan-2022/3.1.2-c"),
  standing("plan-2022/3.1.2-d", order825("第十四条"), shandong("第二十条")),
  standing("plan-2022/3.1.2-e", changedBy825("第六条第二款")),
  standing("plan-2022/3.1.2-f"),
  standing("plan-2022/3.2.1-a"),
  standing(
    "plan-2022/3.2.1-b",
    order825("第二十六条第一款", "第二十六条第二款", "第二十七条", "第二十八条", "第二十九条", "第三十条"),
  ),
  standing("plan-2022/3.2.1-c", changedBy825("第二十六条第一款")),
  standing("plan-2022/3.2.1-d", order825("第十二条")),
  standing("plan-2022/3.2.1-e", order825("第十二条")),
  standing("plan-2022/3.2.1-f"),
  standing("plan-2022/3.2.1-g"),
  standing("plan-2022/3.2.1-h", order825("第十条", "第十七条"), shandong("第九条")),
  standing("plan-2022/3.2.1-i", order825("第十条", "第十七条"), shandong("第十条")),
  standing("plan-2022/3.2.1-j", order825("第十二条")),
  standing("plan-2022/3.2.2-a", order825("第七条", "第十二条", "第三十二条"), shandong("第三十七至三十八条")),
  standing("plan-2022/3.2.2-b", order825("第十九条")),
  standing("plan-2022/3.2.2-c", order825("第十一条第二款", "第十八条")),
  standing("plan-2022/3.2.2-d"),
  standing("plan-2022/3.2.2-e", inspections, order825("第十一条第二款")),
  standing("plan-2022/3.2.2-f", changedByInspections),
  standing("plan-2022/3.2.2-g", inspections),
  standing("plan-2022/3.2.2-h"),
  standing("plan-2022/3.2.2-i", workSafety("第六十二条"), sdWorkSafety("第四十二条")),
  standing("plan-2022/3.2.2-j", food("第二十二条")),
  standing("plan-2022/3.2.2-k"),
  standing("plan-2022/3.2.2-l", order825("第十一条第二款")),
  standing("plan-2022/3.2.3-a", order825("第十三条")),
  standing("plan-2022/3.2.3-b", order825("第四十二条第一款", "第四十二条第三款")),
  standing("plan-2022/3.2.3-c", sdTownship("第八条")),
  standing("plan-2022/3.2.3-d", dataSharing("第二十一条")),
  standing("plan-2022/3.2.3-e", inspections, sdBusiness("第四十二条")),
  standing("plan-2022/3.2.3-f"),
  standing("plan-2022/3.2.3-g"),
  standing("plan-2022/3.2.3-h"),
  standing("plan-2022/3.3.1-a", order825("第六条第二款", "第四十二条第一款")),
  standing("plan-2022/3.3.1-b", changedBy825("第六条第二款", "第四十二条第三款")),
  standing("plan-2022/3.3.1-c", order825("第二条", "第六条第一款")),
  standing("plan-2022/3.3.1-d", order825("第四十二条第一款", "第四十二条第三款", "第二十七条", "第二十八条")),
  standing("plan-2022/3.3.1-e", changedBy825("第六条第二款")),
  standing("plan-2022/3.3.1-f", penaltyLaw("第五十八条")),
  standing("plan-2022/3.3.1-g", order825("第四十二条第三款")),
  standing("plan-2022/3.3.1-h", order825("第十四条")),
  standing("plan-2022/3.3.2-a", order825("第六条第一款"), shandong("第十七条")),
  standing("plan-2022/3.3.2-b", inspections),
  standing("plan-2022/3.3.2-c", order825("第二十四条"), penaltyLaw("第四十八条")),
  standing("plan-2022/3.3.2-d", order825("第十五条", "第十八条")),
  standing("plan-2022/3.3.2-e", changedBy825("第二十一条第一款")),
  standing("plan-2022/3.3.2-f", order825("第十五条", "第二十条第三款", "第二十二条")),
  standing("plan-2022/3.3.2-g", order825("第十四条")),
  standing("plan-2022/3.3.2-h", order825("第二十条第一、二款")),
  standing("plan-2022/3.3.2-i", order825("第二十条第一、二款"), shandong("第六条")),
  standing("plan-2022/3.3.2-j", order825("第二十条第一、二款")),
  standing("plan-2022/3.3.2-k"),
  standing("plan-2022/3.3.2-l", inspections),
  standing("plan-2022/3.3.2-m", order825("第十五条")),
  standing("plan-2022/3.3.3-a", order825("第七条", "第三十七条")),
  standing("plan-2022/3.3.3-b", gradedSupervision),
  standing("plan-2022/3.3.3-c"),
  standing("plan-2022/3.3.3-d"),
  standing("plan-2022/3.3.3-e", inspections, economy("第五十二条")),
  standing("plan-2022/3.3.3-f"),
  standing("plan-2022/3.3.3-g"),
  standing("plan-2022/3.3.3-h"),
  standing("plan-2022/3.3.3-i"),
  standing("plan-2022/3.3.3-j", inspections),
  standing("plan-2022/3.3.3-k"),
  standing("plan-2022/3.3.3-l", inspections),
  standing("plan-2022/3.3.3-m", threeSystems, penaltyLaw("第四十八条")),
  standing("plan-2022/3.3.3-n"),
  standing("plan-2022/3.4.1-a"),
  standing("plan-2022/3.4.1-b", order825("第三十五条", "第四十三条")),
  standing("plan-2022/3.4.1-c"),
  standing("plan-2022/3.4.1-d"),
  standing("plan-2022/3.4.1-e"),
  standing("plan-2022/3.4.1-f", threeYearPlan),
  standing("plan-2022/3.4.1-g"),
  standing("plan-2022/3.4.1-h"),
  standing("plan-2022/3.4.1-i"),
  standing("plan-2022/3.4.1-j", order825("第二十四条")),
  standing("plan-2022/3.4.1-k", order825("第十五条")),
  standing("plan-2022/3.4.1-l"),
  standing("plan-2022/3.4.1-m"),
  standing("plan-2022/3.4.1-n"),
  standing("plan-2022/3.4.2-a", order825("第五条", "第三十五条")),
  standing("plan-2022/3.4.2-b", shandong("第五条")),
  standing("plan-2022/3.4.2-c"),
  standing("plan-2022/3.4.2-d", order825("第二十三条")),
  standing("plan-2022/3.4.2-e"),
  standing("plan-2022/3.4.2-f"),
  standing("plan-2022/3.4.2-g"),
  standing("plan-2022/3.4.2-h"),
  standing("plan-2022/3.4.2-i", order825("第二十三条")),
  standing("plan-2022/3.4.2-j"),
  standing("plan-2022/3.4.3-a", order825("第二十三条")),
  standing("plan-2022/3.4.3-b"),
  standing("plan-2022/3.4.3-c"),
  standing("plan-2022/3.4.3-d"),
  standing("plan-2022/3.4.3-e", economy("第五十三条")),
  standing("plan-2022/3.4.3-f", order825("第二十条第一、二款")),
  standing("plan-2022/3.4.3-g"),
  oneOff("plan-2022/4.1-a"),
  oneOff("plan-2022/4.1-b"),
  oneOff("plan-2022/4.1-c"),
  oneOff("plan-2022/4.1-d"),
  oneOff("plan-2022/4.1-e"),
  oneOff("plan-2022/4.1-f"),
  oneOff("plan-2022/4.1-g"),
  oneOff("plan-2022/4.1-h"),
  oneOff("plan-2022/4.1-i"),
  oneOff("plan-2022/4.1-j"),
  oneOff("plan-2022/4.2-a", order825("第三十四条")),
  oneOff("plan-2022/4.2-b"),
  oneOff("plan-2022/4.2-c"),
  oneOff("plan-2022/4.2-d", order825("第二十四条")),
  oneOff("plan-2022/4.2-e", order825("第七条", "第十三条")),
  oneOff("plan-2022/4.2-f", order825("第二十二条")),
  oneOff("plan-2022/4.2-g", changedBy825("第二十七条")),
  oneOff("plan-2022/4.2-h"),
  oneOff("plan-2022/4.2-i"),
  oneOff("plan-2022/4.2-j"),
  oneOff("plan-2022/4.2-k"),
  oneOff("plan-2022/4.2-l"),
  oneOff("plan-2022/4.2-m"),
  oneOff("plan-2022/4.2-n"),
  oneOff("plan-2022/4.2-o", order825("第三十四条")),
  oneOff("plan-2022/4.3-a"),
  oneOff("plan-2022/4.3-b", order825("第五条")),
  oneOff("plan-2022/4.3-c", order825("第五条", "第三十五条")),
  oneOff("plan-2022/4.3-d"),
  oneOff("plan-2022/4.3-e", order825("第三十八条")),
  oneOff("plan-2022/4.3-f", order825("第三十八条"), shandong("第五条")),
  oneOff("plan-2022/4.3-g", order825("第三十八条")),
  oneOff("plan-2022/4.3-h"),
  oneOff("plan-2022/4.3-i"),
  oneOff("plan-2022/4.3-j"),
];
