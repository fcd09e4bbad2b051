/** What a script or a test on Node takes from here, as bundle/headless.mjs bundles it. */
export type * from "./contract/kept";
export type * from "./contract/stand-in-contract";
export type * from "./contract/told";
export type * from "./engine/engine";
export type { Locale } from "./engine/locale-ways";
export { toScriptGrid } from "./google/cell-values";
export { formatDate } from "./google/date-format";
export { areaOf, createStandIn, look } from "./stand-in";
export { knownFunctions, startHeadlessEngine } from "./start/headless-univer";
