import { definePack } from "../../policy/read-pack.js";
import { parameters } from "../catalogue.js";
import { localRegulation, workingDays } from "../local-regulation.js";
import { national } from "../national.js";

// In force since 2006. The text that was read is that of 2010; what stood before it is not known.
const of2010 = localRegulation("cq.enf-supervision-reg.2010", "2010-07-30", "2026-11-28");

/** Chongqing, as an example of limits in working days, without suspension. 重庆市行政执法监督条例, amended in 2010. */
export const chongqing = definePack(
  {
    id: "chongqing",
    name: { zh: "重庆（示例）", en: "Chongqing (example)" },
    version: "2026.11",
    extends: "national",
    sources: {
      "cq.enf-supervision-reg.2010": {
        title: "重庆市行政执法监督条例（2010年修正）",
        issuer: "重庆市人民代表大会常务委员会",
        issuedOn: "2010-07-30",
        articles: {
          第二十一条第一款: {
            text: "行政执法机构对行政执法监督处理决定不服的，可以在收到处理决定之日起十个工作日内向作出处理决定的行政执法监督机构申请复查。",
            deciding: ["十个工作日内"],
          },
          第二十一条第二款: {
            text: "作出处理决定的行政执法监督机构应当在收到复查申请之日起十五个工作日内作出复查决定。",
            deciding: ["十五个工作日内"],
          },
        },
      },
    },
    values: {
      "supervision/organ-from": of2010.ends("county", "第三条第二款"),
      "supervision/documents": of2010.ends([{ kind: "writ", issuer: "supervisingOrgan" }], "第十四条第三款"),
      "supervision/correction-limit": of2010.ends("document", "第十四条第三款"),
      "supervision/objection-limit": of2010.fills(
        workingDays(10),
        "第二十一条第一款",
        "国务院令第825号第三十条没有定提出异议的期限；市条例定为十个工作日",
      ),
      "supervision/objection-answer-limit": of2010.fills(
        workingDays(15),
        "第二十一条第二款",
        "国务院令第825号第三十条只写“及时处理”；市条例定为十五个工作日",
      ),
      "supervision/objection-suspends": of2010.goesOn(false, "第二十一条第三款"),
      "supervision/feedback-limit": of2010.goesOn(workingDays(10), "第二十条"),
      "supervision/minimum-supervisors": of2010.goesOn(2, "第十四条第二款"),
    },
  },
  { parameters, packs: [national] },
);
