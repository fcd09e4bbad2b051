export { startHeadlessEngine } from "./engine/headless-univer";
export { areaOf, createStandIn, look } from "./stand-in";
