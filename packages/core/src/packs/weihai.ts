import { definePack } from "../policy/read-pack.js";
import { parameters } from "./catalogue.js";
import { national } from "./national.js";
import { shandong } from "./shandong.js";
import { weihaiOrganisation } from "./weihai-organisation.js";
import { weihaiSupervision } from "./weihai-supervision.js";
import { weihaiTraining } from "./weihai-training.js";

/** What holds in Weihai besides. */
export const weihai = definePack(
  {
    id: "weihai",
    name: { zh: "威海", en: "Weihai" },
    version: "2026.11",
    extends: "shandong",
    values: { ...weihaiTraining, ...weihaiOrganisation, ...weihaiSupervision },
  },
  { parameters, packs: [national, shandong] },
);
