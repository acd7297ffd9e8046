/** Bundles a module with everything it imports into one file, minified where asked. */
export function bundle(input: string, file: string, options?: { readonly minify?: boolean }): Promise<void>;
