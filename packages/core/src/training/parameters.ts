import * as z from "../foundation/zod.js";
import { defineParameter } from "../policy/parameter.js";

/** The least hours of training a year. The value on 31 December governs the year. */
export const annualHours = defineParameter({
  id: "training/annual-hours",
  schema: z.number().positive(),
  label: { zh: "年度培训学时", en: "Training hours a year" },
  unit: { zh: "学时", en: "hours" },
});

/** Whether practice counts towards the hours of the year. No text says so; without a value it is an open question. */
export const practiceCounts = defineParameter({
  id: "training/practice-counts",
  schema: z.boolean(),
  label: { zh: "实训计入年度学时", en: "Practice counts towards the hours" },
});
