import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  plugins: [react()],
  // The package finds its WebAssembly beside its own files; bundling it for the dev server would move them.
  optimizeDeps: { exclude: ["mailwright"] },
});
