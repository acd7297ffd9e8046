/** Bundles a script as a portal would, with the packages it uses in their production form. */
export function bundle(input: string, file: string): Promise<void>;
