import type { PackFile } from "../policy/schema.js";

/** Training, of the nation. */
export const nationalTraining: PackFile["values"] = {
  "training/annual-hours": [
    {
      value: 60,
      from: "2023-08-09",
      to: "2025-12-31",
      // It speaks of enforcement officers only. The text was not readable: number, date and title are read, the sentence with the hours is not.
      standing: "assumed",
      basis: { source: "cn.goscdoc.2023-27", article: "培训目标（条款待核实）" },
      verifiedOn: "2026-11-24",
    },
  ],
};
