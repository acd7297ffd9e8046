import type { Source, Sources } from "./law.js";
import { sourcesOfCalendar } from "./sources-of-calendar.js";
import { planOnOrganisation, sourcesOfOrganisation } from "./sources-of-organisation.js";
import { sourcesOfSupervision } from "./sources-of-supervision.js";

const own: Sources = {
  "plan-2022": {
    title: "威海市市县乡三级全覆盖行政执法协调监督工作体系实施方案",
    number: "威司发〔2022〕4号",
    issuer: "威海市司法局",
    issuedOn: "2022-02-28",
    articles: {
      ...planOnOrganisation,
      "三（四）1": {
        text: "全面贯彻落实行政处罚法,加强执法培训,丰富培训方式,通过分级分类培训、网上培训、集体学习等方式,确保行政执法人员和执法监督人员年度培训时长不少于60学时。通过模拟执法、观摩庭审、开展以案释法、组织案卷评查等方式,提升执法人员和执法监督人员实战能力。",
        deciding: ["年度培训时长不少于60学时"],
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

/**
 * The register of texts that packs and rules cite, by key. A pack file may bring its own beside it.
 * Quotes are word for word from the text; where the text was not readable there is none.
 */
export const sources: Sources = together(own, sourcesOfCalendar, sourcesOfOrganisation, sourcesOfSupervision);

/** Registers as one. A text that stands in several of them has what each of them says and quotes. */
function together(...registers: readonly Sources[]): Sources {
  const all: Record<string, Source> = {};
  for (const register of registers) {
    for (const [key, source] of Object.entries(register)) {
      const articles = { ...all[key]?.articles, ...source.articles };
      all[key] = { ...all[key], ...source, ...(Object.keys(articles).length > 0 && { articles }) };
    }
  }
  return all;
}
