import * as z from "../foundation/zod.js";
import { defineParameter } from "../policy/parameter.js";

/** The least hours of training a year for enforcement officers. The value on 31 December governs the year. */
export const annualHours = defineParameter({
  id: "training/annual-hours",
  schema: z.number().positive(),
  label: { zh: "执法人员年度培训学时", en: "Training hours a year, enforcement officers" },
  unit: { zh: "学时", en: "hours" },
});

/** The same for supervision officers: texts after the plan of 2022 speak of the one kind and not of the other. */
export const supervisionHours = defineParameter({
  id: "training/supervision-hours",
  schema: z.number().positive(),
  label: { zh: "执法监督人员年度培训学时", en: "Training hours a year, supervision officers" },
  unit: { zh: "学时", en: "hours" },
});

/** Whether practice counts towards the hours of the year. No text says so; without a value it is an open question. */
export const practiceCounts = defineParameter({
  id: "training/practice-counts",
  schema: z.boolean(),
  label: { zh: "实训计入年度学时", en: "Practice counts towards the hours" },
});
