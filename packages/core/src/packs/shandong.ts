import { definePack } from "../policy/read-pack.js";
import { parameters } from "./catalogue.js";
import { shandongCounting } from "./national-calendar.js";
import { national } from "./national.js";
import { shandongOrganisation } from "./shandong-organisation.js";
import { shandongSupervision } from "./shandong-supervision.js";

/** What holds in Shandong besides. */
export const shandong = definePack(
  {
    id: "shandong",
    name: { zh: "山东", en: "Shandong" },
    version: "2026.11",
    extends: "national",
    values: { ...shandongCounting, ...shandongOrganisation, ...shandongSupervision },
  },
  { parameters, packs: [national] },
);
