import { unsafeStatic, type StaticValue } from "lit/static-html.js";

let prefix = "hj";
let registered = false;
const tags = new Map<string, StaticValue>();

/** The name of one of our tags with the usual prefix. */
export type TagName = `hj-${string}`;

/**
 * Sets the prefix of every tag of this copy, so that two versions live on one page: `setPrefix("v2")` gives
 * `<v2-findings>`. Before the first registration only; later, or with what is no prefix, it throws.
 */
export function setPrefix(next: string): void {
  if (!/^[a-z][a-z0-9]*$/.test(next)) throw new Error(`"${next}" is no prefix: lower-case letters and digits only`);
  if (registered) throw new Error(`the prefix "${next}" comes too late: elements are registered as "${prefix}-…"`);
  prefix = next;
}

/** The name of a tag under the prefix in use. */
export function tagName(name: TagName): string {
  return prefix + name.slice(2);
}

/** One of our tags for a template of `lit/static-html.js`. */
export function tag(name: TagName): StaticValue {
  let value = tags.get(name);
  if (!value) {
    registered = true;
    value = unsafeStatic(tagName(name)); // the prefix is checked above, the rest is a literal of ours
    tags.set(name, value);
  }
  return value;
}

/** Registers an element. Keeps the first copy and warns about a second; does nothing where there is no document. */
export function define(name: TagName, element: CustomElementConstructor): void {
  if (typeof customElements === "undefined") return;
  registered = true;
  const known = customElements.get(tagName(name));
  if (known === undefined) customElements.define(tagName(name), element);
  else if (known !== element) console.warn(`<${tagName(name)}> is registered already; the first copy stays`);
}
