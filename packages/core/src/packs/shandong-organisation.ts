import type { PackFile } from "../policy/schema.js";
import { at, fromCounty } from "./organisation.js";

/** The province's regulation, whose text was read. Order 825 takes its place where both speak of the same. */
const until825 = { from: "2015-05-01", to: "2026-01-31", standing: "read" as const, verifiedOn: "2026-11-28" };
const article = (name: string) => ({ basis: { source: "sd.enf-supervision-reg.2014", article: name } });
const fullTime = {
  ...article("第五条第二款"),
  value: [...at("province", "justiceBureau"), ...at("city", "justiceBureau"), ...at("county", "justiceBureau")],
  verifiedOn: "2026-11-28",
};

/** Lines of supervision and who serves full-time, in Shandong. */
export const shandongOrganisation: PackFile["values"] = {
  "organisation/horizontal-line": [
    // It says 负责政府法制工作的部门; that these are the justice bureaus since the reform of 2018 was not read.
    {
      ...until825,
      ...article("第四条第三款"),
      standing: "assumed",
      value: { role: "supervises", tiers: fromCounty },
    },
  ],
  "organisation/vertical-line": [
    { ...until825, ...article("第四条第一款"), value: { role: "supervises", tiers: fromCounty } },
  ],
  "organisation/sector-line": [
    { ...until825, ...article("第四条第四款"), value: { role: "supervises", tiers: fromCounty } },
  ],
  "organisation/full-time-expected": [
    { ...fullTime, from: "2015-05-01", to: "2026-01-31", standing: "read" },
    // Whether the province has changed it since Order 825 was not found.
    { ...fullTime, from: "2026-02-01", standing: "assumed" },
  ],
};
