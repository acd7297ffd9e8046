import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import { Button, DatePicker, Form, Input, InputNumber, Radio, Select } from "antd";

const modes = ["分级分类培训", "网上培训", "集体学习", "模拟执法", "观摩庭审", "以案释法", "案卷评查", "其他"];
const item = (name, label, rules, control, extra) => h(Form.Item, { key: name, name, label, rules, extra }, control);
function App() {
  const [form] = Form.useForm();
  globalThis.refuse = () => form.validateFields().catch(() => undefined);
  return h(
    Form,
    {
      form,
      layout: "vertical",
      initialValues: { mode: "集体学习", title: "行政处罚法与裁量基准", hours: 26 },
      scrollToFirstError: true,
    },
    item(
      "officers",
      "执法人员",
      [{ required: true, message: "请选择至少 1 人" }],
      h(Select, { mode: "multiple", showSearch: true, placeholder: "姓名或执法证号", options: [] }),
      "可以一次选多人。",
    ),
    item("mode", "培训方式", [{ required: true }], h(Radio.Group, { options: modes })),
    item("title", "课程名称", [{ required: true }], h(Input)),
    item(
      "heldOn",
      "日期",
      [{ required: true, message: "请填写日期" }],
      h(DatePicker, { style: { width: "100%" } }),
      "培训当天，例如 2026-03-05。",
    ),
    item(
      "hours",
      "学时",
      [{ type: "number", max: 24, message: "一次最多 24 学时，现在是 26" }],
      h(InputNumber, { suffix: "学时", style: { width: "100%" } }),
      "以 0.5 为单位。",
    ),
    item("note", "说明", [], h(Input.TextArea, { rows: 3 })),
    h(Button, { type: "primary", htmlType: "submit" }, "提交"),
  );
}
createRoot(document.querySelector("#box")).render(h(App));
