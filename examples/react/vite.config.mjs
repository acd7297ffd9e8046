import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  // No inline script for what old browsers lack: a strict policy would refuse it.
  build: { modulePreload: { polyfill: false }, target: "es2021" },
});
