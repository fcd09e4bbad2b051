export { startHeadlessEngine } from "./engine/headless-univer";
export { fillSample, openSample, SAMPLE_NOW, SAMPLE_ZONE } from "./sample/company";
export { areaOf, createStandIn, look } from "./stand-in";
