import { defineConfig } from "vite";

export default defineConfig({
  // Relative, so that the built folder works at any address.
  base: "./",
  // The package finds its WebAssembly beside its own files; bundling it for the dev server would move them.
  optimizeDeps: { exclude: ["mailwright"] },
  server: { fs: { allow: [".."] } },
  build: {
    target: "es2022",
    // A picture of the examples is a file of its own, fetched when its example is opened.
    assetsInlineLimit: 0,
    license: true,
    modulePreload: { polyfill: false },
  },
});
