// Made by build.mjs, beside the element.
export * from "../types/preview.js";
