import { choice, field } from "../foundation/fields.js";
import * as z from "../foundation/zod.js";

/** What somebody is to the system. These are the demonstration's roles; a host maps its own onto them. */
export const Role = choice({
  supervisor: { zh: "执法监督人员", en: "Supervision officer" },
  clerk: { zh: "经办人员", en: "Clerk" },
  visitor: { zh: "访客", en: "Visitor" },
});
export type Role = z.infer<typeof Role>;

/** Who acts: the person behind a screen, and the body for which they act. */
export const Actor = field(
  z.strictObject({
    id: field(z.string().min(1), { label: { zh: "用户编号", en: "User number" } }),
    name: field(z.string().min(1), { label: { zh: "姓名", en: "Name" }, personal: true }),
    body: field(z.string().min(1), { label: { zh: "所在机构", en: "Body" }, ref: "body" }),
    role: field(Role, { label: { zh: "角色", en: "Role" } }),
  }),
  { id: "Actor", label: { zh: "用户", en: "User" } },
);
export type Actor = Readonly<z.infer<typeof Actor>>;
