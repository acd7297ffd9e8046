/** A file that a bundle is made of. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
  /** What it loads at once, and what it loads when it is used. */
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}
/** Bundles a module with what it imports; what is loaded when it is used lies in files beside it. Minified where asked. */
export function bundle(input: string, file: string, smallest?: boolean): Promise<readonly Chunk[]>;
