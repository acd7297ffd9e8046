/** What a column must be for its row to be shown. */
export type Condition =
  | { readonly is: string }
  | { readonly contains: string }
  | { readonly from?: string | number; readonly to?: string | number };

/** What the reader has chosen to see. Plain data: a page may keep it and set it again. */
export interface TableView {
  /** Part of what a row says. */
  readonly search: string;
  /** Conditions by the name of the column. */
  readonly where: Readonly<Record<string, Condition>>;
  readonly order?: { readonly by: string; readonly down: boolean };
  /** The column whose values make groups. */
  readonly group?: string;
  /** The columns that are shown, in order; without it, as the table was set up. */
  readonly columns?: readonly string[];
}

/** Everything, in its own order. */
export const everything: TableView = { search: "", where: {} };

/** Whether the reader has set any condition. */
export function isNarrowed({ search, where }: TableView): boolean {
  return search.trim() !== "" || Object.keys(where).length > 0;
}
