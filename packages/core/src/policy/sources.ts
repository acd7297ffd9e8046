import type { Sources } from "./law.js";
import { sourcesOfSupervision } from "./sources-of-supervision.js";

/**
 * The register of texts that packs and rules cite, by key. A pack file may bring its own beside it.
 * Quotes are word for word from the text; where the text was not readable there is none.
 */
export const sources: Sources = {
  ...sourcesOfSupervision,
  "plan-2022": {
    title: "威海市市县乡三级全覆盖行政执法协调监督工作体系实施方案",
    number: "威司发〔2022〕4号",
    issuer: "威海市司法局",
    issuedOn: "2022-02-28",
    articles: {
      "三（四）1": {
        text: "全面贯彻落实行政处罚法,加强执法培训,丰富培训方式,通过分级分类培训、网上培训、集体学习等方式,确保行政执法人员和执法监督人员年度培训时长不少于60学时。",
        deciding: ["年度培训时长不少于60学时"],
      },
      "三（一）1": {
        text: "明确由市县两级司法行政机关代表本级人民政府履行行政执法监督职责,具体负责市县乡三级行政执法监督工作体系建设工作。市级行政执法部门负责本系统行政执法协调监督工作。根据《关于在全市镇政府(街道办事处)配备专(兼)职政府法制员的实施意见》(威政法办〔2014〕46号),镇街行政执法监督机构由镇街司法所或镇街法制员所在部门具体负责,组织开展执法协调监督相关工作。",
        deciding: ["镇街行政执法监督机构由镇街司法所或镇街法制员所在部门具体负责,组织开展执法协调监督相关工作"],
      },
      "四（三）": {
        text: "试点时间至2022年9月底,各级各部门要在9月底前组织开展试点效果评估工作并形成评估总结报告报市司法局。",
        deciding: ["试点时间至2022年9月底"],
      },
    },
  },
  "cn.goscdoc.2023-27": {
    title: "提升行政执法质量三年行动计划（2023—2025年）",
    number: "国办发〔2023〕27号",
    issuer: "国务院办公厅",
    issuedOn: "2023-08-09",
  },
};
