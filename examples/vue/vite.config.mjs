import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  // Our tags are elements, not components of Vue.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("hj-") } } })],
  // No inline script for what old browsers lack: a strict policy would refuse it.
  build: { modulePreload: { polyfill: false }, target: "es2021" },
});
