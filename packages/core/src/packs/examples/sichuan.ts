import { definePack } from "../../policy/read-pack.js";
import { parameters } from "../catalogue.js";
import { days, localRegulation } from "../local-regulation.js";
import { national } from "../national.js";

const of2021 = localRegulation("sc.enf-supervision-reg.2021", "2021-08-01", "2026-11-28");

/** Sichuan, as an example of the regime with most limits: an opened case. 四川省行政执法监督条例, revised in 2021. */
export const sichuan = definePack(
  {
    id: "sichuan",
    name: { zh: "四川（示例）", en: "Sichuan (example)" },
    version: "2026.11",
    extends: "national",
    sources: {
      "sc.enf-supervision-reg.2021": {
        title: "四川省行政执法监督条例（2021年修订）",
        issuer: "四川省人民代表大会常务委员会",
        issuedOn: "2021-05-28",
        articles: {
          第三十二条: {
            text: "行政执法监督机关应当自立案之日起五日内书面通知被监督机关。被监督机关应当在接到通知之日起十日内提交书面说明及作出该行政行为的证据、依据和其他有关材料。",
            deciding: ["立案之日起五日内书面通知", "十日内提交书面说明"],
          },
          第三十四条第二款: {
            text: "被监督机关对行政执法监督通知书有异议的，可以自收到行政执法监督通知书之日起十五日内，向行政执法监督机关申请复查，行政执法监督机关应当自收到申请之日起十五日内予以复查并答复。",
            deciding: ["之日起十五日内，向行政执法监督机关申请复查", "十五日内予以复查并答复"],
          },
        },
      },
    },
    values: {
      "supervision/organ-from": of2021.ends("county", "第十条"),
      "supervision/modes": of2021.ends([{ mode: "routine" }, { mode: "special" }], "第二十六条"),
      "supervision/documents": of2021.ends(
        [
          { kind: "notice", issuer: "supervisingOrgan", grounds: ["illegalOrImproper", "dutyNotPerformed"] },
          { kind: "decision", issuer: "supervisingOrgan", grounds: ["notCorrected"] },
          { kind: "advice", issuer: "supervisingOrgan", grounds: ["systemic"] },
        ],
        "第三十三条、第三十四条第三款、第三十九条",
      ),
      "supervision/correction-limit": of2021.fills(
        days(30),
        "第三十四条第一款",
        "国务院令第825号只写“规定时限”，没有定天数；省条例定为三十日",
      ),
      "supervision/decision-report-limit": of2021.goesOn(days(30), "第三十四条第三款"),
      "supervision/objection-limit": of2021.fills(
        days(15),
        "第三十四条第二款",
        "国务院令第825号第三十条没有定提出异议的期限；省条例定为十五日",
      ),
      "supervision/objection-answer-limit": of2021.fills(
        days(15),
        "第三十四条第二款",
        "国务院令第825号第三十条只写“及时处理”；省条例定为十五日",
      ),
      "supervision/transfer-limit": of2021.goesOn(days(10), "第三十一条第一款"),
      "supervision/opening-notice-limit": of2021.goesOn(days(5), "第三十二条"),
      "supervision/explanation-limit": of2021.goesOn(days(10), "第三十二条"),
      "supervision/filing-limit": of2021.goesOn(days(15), "第三十六条第一款"),
      "supervision/minimum-supervisors": of2021.goesOn(2, "第二十九条第一款"),
      "supervision/certificate-shown": of2021.goesOn(true, "第二十九条第一款"),
      "supervision/person-measures": of2021.ends(
        [
          { measure: "criticism", decidedBy: "supervisingOrgan" },
          { measure: "circular", decidedBy: "supervisingOrgan" },
          { measure: "offDutyTraining", decidedBy: "supervisingOrgan" },
          { measure: "suspendCertificate", decidedBy: "supervisingOrgan" },
          { measure: "revokeCertificate", decidedBy: "supervisingOrgan" },
          // 建议调离: the organ proposes it, and the text does not name who decides.
          { measure: "transfer", decidedBy: "competentOrgan" },
        ],
        "第四十五条",
      ),
      "supervision/pending-proceeding": of2021.ends("noSupervision", "第三十一条第三款"),
    },
  },
  { parameters, packs: [national] },
);
