/** The floors of core, the lowest first. */
export const floors: readonly (readonly string[])[];
