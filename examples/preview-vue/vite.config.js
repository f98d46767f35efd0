import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "mail-preview" } } })],
  // The package finds its WebAssembly beside its own files; bundling it for the dev server would move them.
  optimizeDeps: { exclude: ["mailwright"] },
});
