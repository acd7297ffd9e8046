/** Every generated file: path from the root, with slashes, to text. */
export function generatedFiles(): Promise<ReadonlyMap<string, string>>;
/** Folders of which every file is generated, but for those named. */
export const folders: Readonly<Record<string, readonly string[]>>;
