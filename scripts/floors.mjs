/** The floors of core. A room imports only from floors below its own. One list; the lint rule is made from it. */
export const floors = [
  ["foundation"],
  ["policy", "audit", "sheets"],
  ["calendar"],
  ["organisation", "documents", "draw"],
  ["access", "personnel", "duties"],
  ["training", "inspection", "participation", "clues"],
  ["supervision", "casefile", "coordination", "programme"],
  ["reports"],
  ["appraisal"],
  ["packs"],
];

/** Zones for `import-x/no-restricted-paths`: from each room, every room beside it and above it is out of reach; the top one sees all. */
export const zones = floors.slice(0, -1).flatMap((rooms, floor) =>
  rooms.map((room) => ({
    target: `packages/core/src/${room}`,
    from: floors
      .slice(floor)
      .flat()
      .filter((other) => other !== room)
      .map((other) => `packages/core/src/${other}`),
    message: `${room} stands on floor ${floor + 1} and imports only from floors below`,
  })),
);
