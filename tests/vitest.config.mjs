import { defineConfig } from "vitest/config";

/** Journeys drive a real browser and start a real portal: they may take their time, one file at a time. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
