/** The same sixty fields for every library. */
export const options = ["普通", "简易", "不予", "其他"];
const kinds = ["text", "text", "number", "text", "date", "choice", "text", "number", "yesno", "date", "choice", "long"];
export const fields = Array.from({ length: 60 }, (_, index) => ({
  name: `f${index}`,
  label: `第 ${index + 1} 项`,
  kind: kinds[index % kinds.length],
  required: index % 3 !== 0,
}));
