import { choice, field } from "../foundation/fields.js";
import { PlainDate } from "../foundation/plain-date.js";
import * as z from "../foundation/zod.js";

/** What an officer is certified for. One person may be both. */
export const OfficerRole = choice({
  enforcement: { zh: "行政执法人员", en: "Enforcement officer" },
  supervision: { zh: "执法监督人员", en: "Supervision officer" },
});
export type OfficerRole = z.infer<typeof OfficerRole>;

/** A person who enforces or supervises. */
export const Officer = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "人员编号", en: "Number of the person" } }),
    name: field(z.string().min(1), { label: { zh: "姓名", en: "Name" }, personal: true }),
    body: field(z.string().min(1), {
      label: { zh: "所在机构", en: "Body" },
      ref: "body",
      columns: ["单位", "所在单位", "工作单位"],
    }),
    roles: field(z.array(OfficerRole).min(1), { label: { zh: "人员类别", en: "Roles" }, columns: ["类别"] }),
    certificate: field(z.string().min(1).optional(), {
      label: { zh: "执法证号", en: "Certificate number" },
      columns: ["证号", "监督证号"],
    }),
    joinedOn: field(PlainDate, { label: { zh: "到岗日期", en: "Joined on" } }),
    leftOn: field(PlainDate.optional(), {
      label: { zh: "离岗日期", en: "Left on" },
      help: { zh: "当日仍在岗；在岗的不填", en: "Still in service on this day; leave out if in service" },
    }),
  }),
  { id: "Officer", label: { zh: "执法人员", en: "Officer" }, key: ["id"] },
);
export type Officer = Readonly<z.infer<typeof Officer>>;

/** A post that a body must fill: the dedicated person (专人), the legal officer (法制员). */
export const Post = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "岗位编号", en: "Number of the post" } }),
    body: field(z.string().min(1), { label: { zh: "机构", en: "Body" }, ref: "body" }),
    kind: field(
      choice({
        dedicated: { zh: "执法监督专人", en: "Dedicated person" },
        legalOfficer: { zh: "法制员", en: "Legal officer" },
      }),
      { label: { zh: "岗位", en: "Post" } },
    ),
    officer: field(z.string().min(1), { label: { zh: "人员", en: "Officer" }, ref: "officer" }),
    share: field(choice({ full: { zh: "专职", en: "Full-time" }, part: { zh: "兼职", en: "Part-time" } }), {
      label: { zh: "专兼职", en: "Share" },
    }),
    section: field(z.string().min(1).optional(), { label: { zh: "所在科室", en: "Section" } }),
    from: field(PlainDate, { label: { zh: "自", en: "From" } }),
    to: field(PlainDate.optional(), { label: { zh: "至", en: "To" } }),
  }),
  { id: "Post", label: { zh: "岗位", en: "Post" }, key: ["body", "kind", "officer", "from"] },
);
export type Post = Readonly<z.infer<typeof Post>>;

/** The supervision unit inside a body: its section, and who heads it. */
export const Unit = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "监督机构编号", en: "Number of the unit" } }),
    body: field(z.string().min(1), { label: { zh: "机构", en: "Body" }, ref: "body" }),
    name: field(z.string().min(1), { label: { zh: "监督机构", en: "Supervision unit" } }),
    kind: field(
      choice({
        judicialOffice: { zh: "司法所", en: "Judicial office" },
        legalOfficerSection: { zh: "法制员所在部门", en: "Section of the legal officer" },
        section: { zh: "内设机构", en: "Section" },
      }).optional(),
      { label: { zh: "类别", en: "Kind" } },
    ),
    leads: field(z.boolean().optional(), {
      label: { zh: "由其负责", en: "In charge" },
      help: { zh: "有两个监督机构时，写明由哪一个负责", en: "Where there are two units: which of them is in charge" },
    }),
    head: field(z.string().min(1).optional(), { label: { zh: "负责人", en: "Head" }, ref: "officer" }),
    from: field(PlainDate, { label: { zh: "自", en: "From" } }),
    to: field(PlainDate.optional(), { label: { zh: "至", en: "To" } }),
  }),
  { id: "Unit", label: { zh: "监督机构", en: "Supervision unit" }, key: ["body", "name", "from"] },
);
export type Unit = Readonly<z.infer<typeof Unit>>;
