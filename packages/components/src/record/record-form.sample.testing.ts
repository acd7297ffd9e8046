import * as z from "zod";
import { across, Attachment, choice, Citation, field, PlainDate } from "@hengjian/core/foundation";
import type { PickOption } from "./form-host.js";

const label = (zh: string, en: string) => ({ label: { zh, en } });

/** A record with fields that are all of the first rank. */
export const Course = field(
  z.strictObject({
    title: field(z.string().min(1), label("课程名称", "Course")),
    mode: field(choice({ online: { zh: "网上培训", en: "Online" }, group: { zh: "集体学习", en: "Group study" } }), {
      ...label("培训方式", "Mode"),
    }),
    heldOn: field(PlainDate, {
      ...label("日期", "Held on"),
      help: { zh: "培训当天，例如 2026-03-05。", en: "The day itself, like 2026-03-05." },
    }),
    hours: field(z.number().positive().multipleOf(0.5).max(24), {
      ...label("学时", "Hours"),
      unit: { zh: "学时", en: "hours" },
    }),
    exam: field(z.boolean().optional(), label("有考试", "With exam")),
    note: field(z.string().optional(), { ...label("说明", "Note"), kind: "long-text" }),
  }),
  { id: "Course", ...label("培训", "Course") },
);
/** A course without fault. */
export const goodCourse = { title: "行政处罚法", mode: "group", heldOn: "2026-03-05", hours: 4 };
/** A course with three faults. */
export const badCourse = { title: "", mode: "group", heldOn: "2026-02-29", hours: 26 };

const colours = Object.fromEntries(
  ["赤", "橙", "黄", "绿", "青", "蓝", "紫", "黑", "白"].map((zh, index) => [
    `c${index}`,
    { zh, en: `Colour ${index}` },
  ]),
);

/** A record with a field of every kind, inside and inside of inside. */
export const Everything = field(
  z.strictObject({
    id: field(z.string().min(1), label("编号", "Number")),
    name: field(z.string().min(1), { ...label("姓名", "Name"), personal: true }),
    fine: field(z.int().min(0).max(100_000_00), { ...label("罚款", "Fine"), kind: "money" }),
    colour: field(choice(colours), label("颜色", "Colour")),
    colours: field(z.array(choice(colours)).optional(), label("多种颜色", "Colours")),
    roles: field(
      z.array(choice({ a: { zh: "执法", en: "Enforcement" }, b: { zh: "监督", en: "Supervision" } })).min(1),
      {
        ...label("类别", "Roles"),
      },
    ),
    body: field(z.string().min(1), { ...label("机构", "Body"), ref: "body" }),
    officers: field(z.array(z.string()).min(1), { ...label("人员", "Officers"), ref: "officer" }),
    code: field(z.string().regex(/^\d{6}$/), { ...label("区划代码", "Code"), kind: "division" }),
    basis: field(Citation.optional(), label("依据", "Basis")),
    files: field(z.array(Attachment).optional(), label("附件", "Papers")),
    span: field(
      across(z.strictObject({ from: field(PlainDate, label("自", "From")), to: field(PlainDate, label("至", "To")) }), {
        fields: ["from", "to"],
        holds: ({ from, to }) => from <= to,
        message: { zh: "“自”晚于“至”", en: "From is after to" },
        remedy: { zh: "请改其中一个", en: "Change one of them" },
      }),
      label("期间", "Span"),
    ),
    address: field(z.strictObject({ town: field(z.string().min(1), label("镇", "Town")) }).optional(), {
      ...label("地址", "Address"),
    }),
    visits: field(
      z
        .array(
          field(
            z.strictObject({
              on: field(PlainDate, label("日期", "Day")),
              who: field(z.string().min(1), { ...label("检查人", "Who"), personal: true }),
            }),
            label("检查", "Visit"),
          ),
        )
        .min(1),
      label("检查记录", "Visits"),
    ),
    tags: field(z.array(field(z.string().min(1), label("标记", "Tag"))).optional(), label("标记", "Tags")),
    party: field(
      z.discriminatedUnion("kind", [
        field(
          z.strictObject({ kind: z.literal("person"), called: field(z.string().min(1), label("称呼", "Called")) }),
          {
            ...label("自然人", "Person"),
          },
        ),
        field(
          z.strictObject({ kind: z.literal("firm"), number: field(z.string().min(1), label("统一代码", "Code")) }),
          {
            ...label("企业", "Firm"),
          },
        ),
      ]),
      label("当事人", "Party"),
    ),
    extra: field(z.record(z.string(), z.number()).optional(), label("其他", "Other")),
  }),
  { id: "Everything", ...label("全部", "Everything") },
);
/** A record of everything, without fault. */
export const goodEverything = {
  id: "E-1",
  name: "王一例",
  fine: 123_456,
  colour: "c8",
  colours: ["c1", "c7"],
  roles: ["b"],
  body: "rs",
  officers: ["2"],
  code: "371083",
  basis: { source: "plan-2022", article: "三（四）1" },
  files: [{ id: "f1", name: "签到表.pdf", size: 1_258_291, type: "application/pdf" }],
  span: { from: "2026-01-01", to: "2026-03-31" },
  address: { town: "冯家镇" },
  visits: [{ on: "2026-02-01", who: "李二例" }],
  tags: ["重点"],
  party: { kind: "firm", number: "示例" },
  extra: { a: 1 },
};
/** What may be picked. */
export const references: Readonly<Record<string, readonly PickOption[]>> = {
  body: [
    { value: "wh", label: "威海市司法局", hint: "371000", group: "市级" },
    { value: "rs", label: "乳山市司法局", hint: "371083", group: "县级" },
    { value: "fj", label: "冯家镇人民政府", hint: "371083102", group: "乡级" },
  ],
  officer: [
    { value: "1", label: "王一例", hint: "鲁K-0001" },
    { value: "2", label: "李二例", hint: "鲁K-0002" },
    { value: "3", label: "李二例", hint: "鲁K-0003" },
  ],
};
