/** A file that a bundle is made of. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
  /** What it loads at once, and what it loads when it is used. */
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}
export function bundle(input: string, file: string, smallest?: boolean): Promise<readonly Chunk[]>;
