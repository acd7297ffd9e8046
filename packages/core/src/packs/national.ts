import { definePack } from "../policy/read-pack.js";
import { parameters } from "./catalogue.js";
import { calendarYears, countingValues } from "./national-calendar.js";
import { nationalOrganisation } from "./national-organisation.js";
import { nationalSupervision } from "./national-supervision.js";
import { nationalTraining } from "./national-training.js";

/** What holds in the whole country. */
export const national = definePack(
  {
    id: "national",
    name: { zh: "国家", en: "National" },
    version: "2026.11",
    values: {
      "calendar/year": calendarYears,
      ...countingValues,
      ...nationalTraining,
      ...nationalOrganisation,
      ...nationalSupervision,
    },
  },
  { parameters, packs: [] },
);
