import { choice, field } from "../foundation/fields.js";
import * as z from "../foundation/zod.js";

/** 层级. */
export const Tier = choice({
  province: { zh: "省级", en: "Province" },
  city: { zh: "市级", en: "City" },
  county: { zh: "县级", en: "County" },
  town: { zh: "乡级", en: "Town" },
});
export type Tier = z.infer<typeof Tier>;

/** A body of the hierarchy: an organ, a department, a zone, a town. */
export const Body = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "机构编号", en: "Number of the body" } }),
    name: field(z.string().min(1), {
      label: { zh: "机构名称", en: "Name of the body" },
      columns: ["名称", "单位名称", "单位"],
    }),
    tier: field(Tier, { label: { zh: "层级", en: "Tier" } }),
    parent: field(z.string().min(1).optional(), { label: { zh: "上级机构", en: "Parent body" }, ref: "body" }),
    code: field(
      z
        .string()
        .regex(/^\d{6}(\d{3})?$/)
        .optional(),
      {
        label: { zh: "行政区划代码", en: "Division code" },
        help: { zh: "6 位或 9 位；没有代码的不填", en: "6 or 9 digits; leave out where there is none" },
        kind: "division",
      },
    ),
  }),
  { id: "Body", label: { zh: "机构", en: "Body" }, key: ["id"] },
);
export type Body = Readonly<z.infer<typeof Body>>;
