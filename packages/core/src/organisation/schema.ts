import { choice, field } from "../foundation/fields.js";
import { PlainDate } from "../foundation/plain-date.js";
import * as z from "../foundation/zod.js";

/** 层级. */
export const Tier = choice({
  province: { zh: "省级", en: "Province" },
  city: { zh: "市级", en: "City" },
  county: { zh: "县级", en: "County" },
  town: { zh: "乡级", en: "Town" },
});
export type Tier = z.infer<typeof Tier>;

/** What a body is. */
export const BodyKind = choice({
  justiceBureau: { zh: "司法行政机关", en: "Justice bureau" },
  zone: { zh: "功能区管理机构", en: "Functional zone" },
  department: { zh: "行政执法部门", en: "Enforcement department" },
  approvalBureau: { zh: "行政审批服务部门", en: "Approval bureau" },
  comprehensiveEnforcement: { zh: "综合行政执法部门", en: "Comprehensive enforcement department" },
  authorisedOrganisation: { zh: "法律法规授权组织", en: "Authorised organisation" },
  town: { zh: "镇（乡）", en: "Town" },
  subdistrict: { zh: "街道", en: "Subdistrict" },
  townEnforcement: { zh: "镇街综合执法机构", en: "Town enforcement team" },
});
export type BodyKind = z.infer<typeof BodyKind>;

/** Who leads an organ besides the government of its place. */
export const Management = choice({
  vertical: { zh: "垂直管理", en: "Vertical" },
  dual: { zh: "双重领导、上级部门为主", en: "Dual, the upper department first" },
});
export type Management = z.infer<typeof Management>;

const division = z.string().regex(/^\d{6}(\d{3})?$/);

/**
 * One change of a body. A record shows the body as it is now; a change keeps what held until the day before, so that a
 * question about an earlier day gets that day's answer.
 */
export const BodyChange = field(
  z.strictObject({
    on: field(PlainDate, {
      label: { zh: "日期", en: "On" },
      help: { zh: "当日起生效", en: "Takes effect on this day" },
    }),
    kind: field(
      choice({
        founded: { zh: "设立", en: "Founded" },
        renamed: { zh: "更名", en: "Renamed" },
        moved: { zh: "调整隶属", en: "Moved" },
        merged: { zh: "并入", en: "Merged" },
        abolished: { zh: "撤销", en: "Abolished" },
      }),
      { label: { zh: "变更", en: "Change" } },
    ),
    name: field(z.string().min(1).optional(), { label: { zh: "原名称", en: "Former name" } }),
    parent: field(z.string().min(1).optional(), { label: { zh: "原上级机构", en: "Former parent" }, ref: "body" }),
    code: field(division.optional(), { label: { zh: "原行政区划代码", en: "Former division code" } }),
    into: field(z.string().min(1).optional(), { label: { zh: "并入机构", en: "Merged into" }, ref: "body" }),
    document: field(z.string().min(1).optional(), { label: { zh: "文件", en: "Document" } }),
  }),
  { id: "BodyChange", label: { zh: "机构变更", en: "Change of a body" } },
);
export type BodyChange = Readonly<z.infer<typeof BodyChange>>;

/** A body of the hierarchy: an organ, a department, a zone, a town. */
export const Body = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "机构编号", en: "Number of the body" } }),
    name: field(z.string().min(1), {
      label: { zh: "机构名称", en: "Name of the body" },
      columns: ["名称", "单位名称", "单位"],
    }),
    tier: field(Tier, { label: { zh: "层级", en: "Tier" } }),
    kind: field(BodyKind.optional(), {
      label: { zh: "机构类别", en: "Kind of body" },
      help: {
        zh: "不填时按层级和代码推断：市县为司法行政机关，乡级按代码分镇和街道",
        en: "Left out, it follows from tier and code: a justice bureau, a town or a subdistrict",
      },
    }),
    parent: field(z.string().min(1).optional(), { label: { zh: "上级机构", en: "Parent body" }, ref: "body" }),
    code: field(division.optional(), {
      label: { zh: "行政区划代码", en: "Division code" },
      help: { zh: "6 位或 9 位；没有代码的不填", en: "6 or 9 digits; leave out where there is none" },
      kind: "division",
    }),
    civilParent: field(z.string().min(1).optional(), {
      label: { zh: "所在区市", en: "Civil parent" },
      help: { zh: "功能区在民政区划上属于哪个区市", en: "The county-level unit a zone lies in by civil division" },
      ref: "body",
    }),
    sector: field(z.string().min(1).optional(), {
      label: { zh: "系统", en: "Sector" },
      help: { zh: "上下级对应部门填同一个词", en: "The same word for a department and its counterparts" },
    }),
    management: field(Management.optional(), { label: { zh: "管理体制", en: "Management" } }),
    standing: field(choice({ assumed: { zh: "待核实", en: "To be verified" } }).optional(), {
      label: { zh: "核对情况", en: "Standing" },
    }),
    changes: field(z.array(BodyChange).optional(), { label: { zh: "历次变更", en: "Changes" } }),
  }),
  { id: "Body", label: { zh: "机构", en: "Body" }, key: ["id"] },
);
export type Body = Readonly<z.infer<typeof Body>>;

/** A body to which a plan is addressed: who owes its tasks, returns and reports. */
export const Addressee = field(
  z.strictObject({
    source: field(z.string().min(1), { label: { zh: "文件", en: "Source" } }),
    body: field(z.string().min(1), { label: { zh: "机构", en: "Body" }, ref: "body" }),
    from: field(PlainDate, { label: { zh: "自", en: "From" } }),
    to: field(PlainDate.optional(), { label: { zh: "至", en: "To" } }),
    standing: field(choice({ assumed: { zh: "待核实", en: "To be verified" } }).optional(), {
      label: { zh: "核对情况", en: "Standing" },
    }),
  }),
  { id: "Addressee", label: { zh: "主送机关", en: "Addressee" }, key: ["source", "body", "from"] },
);
export type Addressee = Readonly<z.infer<typeof Addressee>>;

/** That a duty list was drawn up for a body, by whom and since when. What stands in it is another record. */
export const IssuedDutyList = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "清单编号", en: "Number of the list" } }),
    body: field(z.string().min(1), { label: { zh: "机构", en: "Body" }, ref: "body" }),
    madeBy: field(z.string().min(1).optional(), { label: { zh: "制定机构", en: "Drawn up by" }, ref: "body" }),
    from: field(PlainDate, { label: { zh: "自", en: "From" } }),
    to: field(PlainDate.optional(), { label: { zh: "至", en: "To" } }),
  }),
  { id: "IssuedDutyList", label: { zh: "职责清单登记", en: "Issued duty list" }, key: ["body", "from"] },
);
export type IssuedDutyList = Readonly<z.infer<typeof IssuedDutyList>>;

/** The bodies of one place as a file: plain JSON. */
export const BodiesFile = field(
  z.strictObject({
    $schema: z.string().optional(),
    name: field(z.string().min(1), { label: { zh: "地方", en: "Place" } }),
    version: field(z.string().min(1), { label: { zh: "版本", en: "Version" } }),
    /** Where names and codes come from. */
    note: field(z.string().min(1).optional(), { label: { zh: "来源", en: "Where from" } }),
    bodies: field(z.array(Body).min(1), { label: { zh: "机构", en: "Bodies" } }),
    addressees: field(z.array(Addressee).optional(), { label: { zh: "主送机关", en: "Addressees" } }),
  }),
  { id: "BodiesFile", label: { zh: "机构清单文件", en: "File of bodies" } },
);
export type BodiesFile = Readonly<z.infer<typeof BodiesFile>>;
