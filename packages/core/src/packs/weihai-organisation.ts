import type { PackFile } from "../policy/schema.js";
import { departmentsOf, offices, towns } from "./organisation.js";
import { plan, thePilot, thePilotUntil825 } from "./weihai-plan.js";

const zone = { ...plan("主送机关"), value: { role: "supervises", tiers: ["county"] }, standing: "assumed" as const };

/** Lines of supervision, and what each kind of body is expected to have, in Weihai. */
export const weihaiOrganisation: PackFile["values"] = {
  "organisation/horizontal-line": [
    {
      ...plan("三（一）1"),
      value: { role: "supervises", tiers: ["city", "county"] },
      from: "2022-02-28",
      to: "2022-09-30",
      standing: "read",
      overrides: "方案写明由市县两级司法行政机关承担，与省条例第四条第三款不相抵触",
    },
  ],
  // The plan is sent to the offices of zones, and says no more of them (P10). From Order 825 on it is open.
  "organisation/zone-line": [
    { ...zone, from: "2022-02-28", to: "2026-01-31" },
    {
      ...zone,
      from: "2026-02-01",
      open: {
        zh: "条例第六条只说县级以上人民政府司法行政部门；功能区工作机构能不能承担，由市人民政府决定",
        en: "Order 825 speaks of justice bureaus of county level and above; whether a zone's office may do it is for the city's government to decide",
      },
    },
  ],
  "organisation/sector-line": [
    {
      ...plan("三（三）1"),
      value: { role: "supervises", tiers: ["city"] },
      from: "2022-02-28",
      to: "2022-09-30",
      standing: "read",
      overrides: "方案就市级部门对本系统的监督作出安排，与省条例第四条第四款不相抵触",
    },
  ],
  "organisation/territorial-line": thePilotUntil825({
    ...plan("三（一）1"),
    value: { role: "supervises", tiers: ["town"], units: ["judicialOffice", "legalOfficerSection"] },
  }),
  "organisation/unit-expected": thePilot({
    ...plan("三（一）1"),
    value: [...towns, ...departmentsOf("city")],
  }),
  "organisation/dedicated-expected": thePilot({
    ...plan("三（四）2"),
    value: [...offices, ...departmentsOf("city"), ...departmentsOf("county"), ...towns],
  }),
  "organisation/duty-list-expected": thePilot({
    ...plan("三（一）2"),
    value: [...offices, ...departmentsOf("city"), ...towns],
  }),
  // The plan names the opinion of 2014; its own text was not readable, so neither was since when.
  "organisation/legal-officer-expected": [
    {
      value: towns,
      basis: { source: "weihai.zfb.2014-46", article: "（条款待核实）" },
      from: "2022-02-28",
      standing: "assumed",
      verifiedOn: "2026-11-28",
    },
  ],
};
