import type { Locale, Words } from "@hengjian/core/foundation";
import { shared } from "../foundation/words.js";

// The words of the library's own codes, as they stand in values of packs. Kept here, so that findings carry no schema.
const codes: Readonly<Record<string, Words>> = {
  province: { zh: "省级", en: "province" },
  city: { zh: "市级", en: "city" },
  county: { zh: "县级", en: "county" },
  "tier/town": { zh: "乡级", en: "town tier" },
  town: { zh: "镇", en: "towns" },
  justiceBureau: { zh: "司法行政机关", en: "justice bureaus" },
  zone: { zh: "功能区", en: "zones" },
  department: { zh: "执法部门", en: "departments" },
  approvalBureau: { zh: "审批服务部门", en: "approval bureaus" },
  comprehensiveEnforcement: { zh: "综合执法部门", en: "comprehensive enforcement" },
  authorisedOrganisation: { zh: "授权组织", en: "authorised organisations" },
  subdistrict: { zh: "街道", en: "subdistricts" },
  townEnforcement: { zh: "镇街执法机构", en: "town teams" },
  supervises: { zh: "监督", en: "supervises" },
  guides: { zh: "督促指导", en: "guides" },
  assists: { zh: "协助", en: "assists" },
  informs: { zh: "监督并告知上一级主管部门", en: "supervises and tells the upper department" },
  judicialOffice: { zh: "司法所", en: "judicial office" },
  legalOfficerSection: { zh: "法制员所在部门", en: "section of the legal officer" },
};

/** A value that is more than a number or a sentence, in words: members joined, our own codes by their names. */
export function valueWords(value: unknown, locale: Locale, member = ""): string {
  if (typeof value === "string") return (codes[`${member}/${value}`] ?? codes[value])?.[locale] ?? value;
  if (Array.isArray(value)) {
    // An array of what is not known yet; its members are put into words one by one.
    return (value as readonly unknown[])
      .map((each) => valueWords(each, locale, member === "tiers" ? "tier" : member))
      .join(shared[locale].list);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, each]) => valueWords(each, locale, name));
  return parts.reverse().join(locale === "zh" && "kind" in value ? "" : " ");
}
