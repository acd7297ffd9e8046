import { definePack } from "../../policy/read-pack.js";
import { parameters } from "../catalogue.js";
import { days, localRegulation } from "../local-regulation.js";
import { national } from "../national.js";

const of2019 = localRegulation("hb.enf-supervision-reg.2019", "2019-07-01", "2026-11-28");

/** Hebei, as an example of another regime: a notice with a re-examination. 河北省行政执法监督条例 of 2019. */
export const hebei = definePack(
  {
    id: "hebei",
    name: { zh: "河北（示例）", en: "Hebei (example)" },
    version: "2026.11",
    extends: "national",
    sources: {
      "hb.enf-supervision-reg.2019": {
        title: "河北省行政执法监督条例",
        issuer: "河北省人民代表大会常务委员会",
        issuedOn: "2019-05-30",
        articles: {
          第二十一条第一款: {
            text: "被监督机关应当自收到《行政执法监督通知书》之日起三十日内整改落实，并向行政执法监督机关报送整改落实情况。",
            deciding: ["三十日内"],
          },
          第二十一条第二款: {
            text: "被监督机关对《行政执法监督通知书》有异议的，可以自收到《行政执法监督通知书》之日起十五日内，向行政执法监督机关申请复查，行政执法监督机关应当自收到申请之日起十五日内予以复查并答复。",
            deciding: ["之日起十五日内，向行政执法监督机关申请复查", "十五日内予以复查并答复"],
          },
        },
      },
    },
    values: {
      "supervision/organ-from": of2019.ends("county", "第五条"),
      "supervision/modes": of2019.ends([{ mode: "routine" }, { mode: "special" }], "第二十四条"),
      "supervision/documents": of2019.ends(
        [
          { kind: "notice", issuer: "supervisingOrgan", grounds: ["illegalOrImproper", "dutyNotPerformed"] },
          { kind: "decision", issuer: "supervisingOrgan", grounds: ["notCorrected"] },
        ],
        "第二十条、第二十二条",
      ),
      "supervision/correction-limit": of2019.fills(
        days(30),
        "第二十一条第一款",
        "国务院令第825号只写“规定时限”，没有定天数；省条例定为三十日",
      ),
      "supervision/objection-limit": of2019.fills(
        days(15),
        "第二十一条第二款",
        "国务院令第825号第三十条没有定提出异议的期限；省条例定为十五日",
      ),
      "supervision/objection-answer-limit": of2019.fills(
        days(15),
        "第二十一条第二款",
        "国务院令第825号第三十条只写“及时处理”；省条例定为十五日",
      ),
      "supervision/minimum-supervisors": of2019.goesOn(2, "第十九条"),
      "supervision/certificate-shown": of2019.goesOn(true, "第十九条"),
      "supervision/pending-proceeding": of2019.ends("noDecision", "第二十二条"),
    },
  },
  { parameters, packs: [national] },
);
