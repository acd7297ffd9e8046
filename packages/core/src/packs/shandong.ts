import { definePack } from "../policy/read-pack.js";
import { parameters } from "./catalogue.js";
import { national } from "./national.js";

/** What holds in Shandong besides. It has no figure of its own for what is judged so far. */
export const shandong = definePack(
  { id: "shandong", name: { zh: "山东", en: "Shandong" }, version: "2026.11", extends: "national", values: {} },
  { parameters, packs: [national] },
);
