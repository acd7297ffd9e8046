/** What a page loads only when it uses it. */
export interface Siblings {
  /** The law packs: national, Shandong, Weihai. */
  readonly packs: typeof import("@hengjian/core/packs");
  /** Reading and writing sheets of Excel and WPS. */
  readonly sheets: typeof import("@hengjian/core/sheets");
}

/** Loads a part from a file beside this one. */
export function load<Name extends keyof Siblings>(name: Name): Promise<Siblings[Name]> {
  const parts: { readonly [Each in keyof Siblings]: () => Promise<Siblings[Each]> } = {
    packs: () => import("@hengjian/core/packs"),
    sheets: () => import("@hengjian/core/sheets"),
  };
  return parts[name]();
}
