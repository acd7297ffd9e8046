/** A person's name with all but the first and the last character hidden: `王小明` → `王*明`, `王明` → `王*`. */
export function maskPerson(name: string): string {
  const characters = Array.from(name.trim()); // by code point: 𠮷 is one character
  if (characters.length <= 1) return characters.length === 1 ? "*" : "";
  const hidden = "*".repeat(Math.max(1, characters.length - 2));
  return `${characters[0] ?? ""}${hidden}${characters.length > 2 ? (characters.at(-1) ?? "") : ""}`;
}
