import "@hengjian/components/hj-record-form.js";
import * as z from "../../packages/core/dist/foundation/zod.js";
import { choice, field, PlainDate, Attachment } from "@hengjian/core/foundation";
const F = (zh, en, more = {}) => ({ label: { zh, en }, ...more });
const Course = field(
  z.strictObject({
    officers: field(
      z.array(z.string()).min(1),
      F("执法人员", "Officers", { ref: "officer", help: { zh: "可以一次选多人。", en: "Several at once." } }),
    ),
    mode: field(
      choice({
        classified: { zh: "分级分类培训", en: "Graded" },
        online: { zh: "网上培训", en: "Online" },
        group: { zh: "集体学习", en: "Group study" },
        mock: { zh: "模拟执法", en: "Mock" },
        court: { zh: "观摩庭审", en: "Court" },
        cases: { zh: "以案释法", en: "Cases" },
        file: { zh: "案卷评查", en: "Files" },
        other: { zh: "其他", en: "Other" },
      }),
      F("培训方式", "Mode"),
    ),
    title: field(z.string().min(1), F("课程名称", "Course")),
    heldOn: field(
      PlainDate,
      F("日期", "Held on", { help: { zh: "培训当天，例如 2026-03-05。", en: "Like 2026-03-05." } }),
    ),
    hours: field(
      z.number().positive().multipleOf(0.5).max(24),
      F("学时", "Hours", {
        unit: { zh: "学时", en: "hours" },
        help: { zh: "1 学时为 45 分钟，以 0.5 为单位。", en: "45 minutes each, in halves." },
      }),
    ),
    organiser: field(
      z.string().min(1),
      F("主办单位", "Organiser", { ref: "body", help: { zh: "从三级机构中选。", en: "From the three tiers." } }),
    ),
    files: field(
      z.array(Attachment).optional(),
      F("签到表、结业证明", "Papers", {
        help: { zh: "PDF 或照片，每个不超过 10 MB。", en: "PDF or photo, up to 10 MB." },
      }),
    ),
    note: field(z.string().optional(), F("说明", "Note", { kind: "long-text" })),
  }),
  { id: "Course", ...F("培训", "Course") },
);
const f = document.createElement("hj-record-form");
document.querySelector("#box").append(f);
f.schema = Course;
f.sections = [{ fields: ["officers", "mode", "title", ["heldOn", "hours"], "organiser", "files", "note"] }];
f.hooks = { note: { placeholder: { zh: "例如：分两个半天进行", en: "e.g. in two half days" } } };
f.value = {
  officers: [],
  mode: "group",
  title: "行政处罚法与裁量基准",
  heldOn: "2026-02-29",
  hours: 26,
  organiser: "rs-sfj",
  files: [],
};
f.references = {
  officer: [
    { value: "1", label: "王一例", hint: "鲁K-0001 冯家镇" },
    { value: "2", label: "李二例", hint: "鲁K-0002 崖子镇" },
  ],
  body: [
    { value: "wh-sfj", label: "威海市司法局", group: "市级", hint: "371000" },
    { value: "rs-sfj", label: "乳山市司法局", group: "县级", hint: "371083" },
    { value: "fjz", label: "冯家镇人民政府", group: "乡级", hint: "371083102" },
  ],
};
