export { findRepairs, normalize } from "./normalize.ts";
export { pages } from "./pages.ts";
export { rules } from "./rules.ts";
