import { field } from "./fields.js";
import * as z from "./zod.js";

/** A file that the host keeps: its id there, and what a reader must know of it. The bytes are never in a record. */
export const Attachment = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "文件编号", en: "File id" } }),
    name: field(z.string().min(1), { label: { zh: "文件名", en: "File name" } }),
    size: field(z.int().min(0), { label: { zh: "大小", en: "Size" }, unit: { zh: "字节", en: "bytes" } }),
    type: field(z.string(), { label: { zh: "类型", en: "Type" } }),
  }),
  { id: "Attachment", label: { zh: "附件", en: "Attachment" } },
);
export type Attachment = Readonly<z.infer<typeof Attachment>>;
