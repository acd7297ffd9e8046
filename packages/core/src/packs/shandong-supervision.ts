import type { PackFile } from "../policy/schema.js";
import { days, localRegulation } from "./local-regulation.js";

const of2014 = localRegulation("sd.enf-supervision-reg.2014", "2015-05-01", "2026-11-28");

/** The regulation of 2014, which Order 825 stands above since 2026-02-01. */
export const shandongSupervision: PackFile["values"] = {
  "supervision/organ-from": of2014.ends("county", "第四条第三款"),
  "supervision/modes": of2014.ends([{ mode: "routine" }, { mode: "special" }, { mode: "comprehensive" }], "第二十一条"),
  "supervision/documents": of2014.ends(
    [
      { kind: "opinion", issuer: "supervisingOrgan", grounds: ["illegalOrImproper"] },
      // 第三十条 lets it order performance where a duty is not performed, by the same document.
      { kind: "decision", issuer: "supervisingOrgan", grounds: ["notCorrected", "dutyNotPerformed"] },
    ],
    "第二十八条至第三十条",
  ),
  "supervision/correction-limit": of2014.fills(
    days(30),
    "第二十八条",
    "国务院令第825号第二十八条只写“规定时限”，没有定天数；省条例定为三十日",
  ),
  "supervision/decision-report-limit": of2014.goesOn(days(30), "第二十九条第二款"),
  "supervision/statute-report": of2014.goesOn(
    { after: { count: 1, unit: "year", under: "local-supervision" }, within: days(30) },
    "第十七条",
  ),
  "supervision/minimum-supervisors": of2014.goesOn(2, "第二十二条"),
  "supervision/certificate-shown": of2014.goesOn(true, "第二十二条"),
  "supervision/person-measures": of2014.ends(
    [
      { measure: "circular", decidedBy: "ownUnit" },
      { measure: "admonition", decidedBy: "ownUnit" },
      { measure: "offDutyTraining", decidedBy: "ownUnit" },
      { measure: "transfer", decidedBy: "ownUnit" },
    ],
    "第三十八条",
  ),
};
