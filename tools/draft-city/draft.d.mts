/** A row of the national table. */
interface Row {
  readonly code: string;
  readonly name: string;
}

/** The national table, as far as it is looked at. */
export interface Divisions {
  readonly cities: readonly Row[];
  readonly areas: readonly (Row & { readonly cityCode: string })[];
  readonly streets: readonly (Row & { readonly areaCode: string })[];
}

/** A drafted city. */
export interface DraftedCity {
  readonly name: string;
  readonly bodies: readonly unknown[];
  readonly skipped: readonly Row[];
}

export function draftCity(code: string, divisions: Divisions): DraftedCity;
export function bodiesFile(city: DraftedCity, about: { version: string; table: string }): unknown;
export function packSkeleton(name: string, about: { id: string; en: string; version: string }): unknown;
