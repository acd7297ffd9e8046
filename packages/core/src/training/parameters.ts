import { optionWords } from "../foundation/fields.js";
import { listed, type Words } from "../foundation/words.js";
import * as z from "../foundation/zod.js";
import { defineParameter } from "../policy/parameter.js";
import { TrainingMode, TrainingTopic } from "./schema.js";

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

/** A figure for some of the modes; of the others nothing is said. */
export type HoursByMode = Readonly<Partial<Record<TrainingMode, number>>>;

const hoursByMode = z.partialRecord(TrainingMode, z.number().positive());

/** What an hour held in a mode is worth. Without a value nothing is converted. */
export const conversion = defineParameter<HoursByMode>({
  id: "training/conversion",
  schema: hoursByMode,
  label: { zh: "学时折算", en: "Conversion of hours" },
  show: (worth) => byModeWords(worth, (hours) => ({ zh: `每学时折 ${hours}`, en: `an hour counts ${hours}` })),
});

/** The most hours a year that one mode may bring. Without a value nothing is capped. */
export const capByMode = defineParameter<HoursByMode>({
  id: "training/cap-by-mode",
  schema: hoursByMode,
  label: { zh: "各方式年度学时上限", en: "Most hours a year by mode" },
  unit: { zh: "学时", en: "hours" },
  show: (caps) => byModeWords(caps, (hours) => ({ zh: `${hours} 学时`, en: `${hours} hours` })),
});

/** Topics that a year's plan has to have a course on. */
export const requiredTopics = defineParameter<readonly TrainingTopic[]>({
  id: "training/required-topics",
  schema: z.array(TrainingTopic).min(1),
  label: { zh: "年度计划应有的主题", en: "Topics a year's plan must have" },
  show: (topics) => listed(topics.map((topic) => optionWords(TrainingTopic, topic))),
});

/** Modes that a text names for training and practice. */
export const namedModes = defineParameter<readonly TrainingMode[]>({
  id: "training/named-modes",
  schema: z.array(TrainingMode).min(1),
  label: { zh: "规定列举的培训方式", en: "Modes that the text names" },
  show: (modes) => listed(modes.map((mode) => optionWords(TrainingMode, mode))),
});

/** Whether training is to be given by grade and class of the people. Without a value nobody's classes are judged. */
export const byClass = defineParameter({
  id: "training/by-class",
  schema: z.boolean(),
  label: { zh: "分级分类培训", en: "Training by grade and class" },
});

function byModeWords(figures: HoursByMode, words: (hours: number) => Words): Words {
  return listed(
    Object.entries(figures).map(([mode, hours]) => {
      const [name, figure] = [optionWords(TrainingMode, mode), words(hours)];
      return { zh: `${name.zh} ${figure.zh}`, en: `${name.en}: ${figure.en}` };
    }),
  );
}
