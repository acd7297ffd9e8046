import type { Siblings } from "./siblings.js";

// While a classic script runs, and only then, the page says which one it is.
const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
const asked = new Map<string, Promise<unknown>>();

interface ScriptUrls {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Loads a part from a file beside this script, by a classic script as well: modules do not load from `file:`. */
export function load<Name extends keyof Siblings>(name: Name): Promise<Siblings[Name]> {
  let part = asked.get(name);
  if (!part) {
    part = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = trusted(new URL(`hengjian.${name}.js`, own === "" ? document.baseURI : own).href);
      script.onload = () => resolve((globalThis as unknown as { hengjian: Siblings }).hengjian[name]);
      script.onerror = () => reject(new Error(`hengjian.${name}.js is not beside hengjian.js`));
      document.head.append(script);
    });
    part.catch(() => asked.delete(name)); // asked again, it is tried again
    asked.set(name, part);
  }
  return part as Promise<Siblings[Name]>; // a file gives what its name says
}

/** Under Trusted Types an address of a script has to be vouched for: it is that of our own file beside this one. */
function trusted(url: string): string {
  const types = (globalThis as { trustedTypes?: ScriptUrls }).trustedTypes;
  if (!types) return url;
  return types.createPolicy(`hengjian-${asked.size}`, { createScriptURL: (own) => own }).createScriptURL(url);
}
