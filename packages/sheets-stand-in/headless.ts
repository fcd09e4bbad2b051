export { startHeadlessEngine } from "./engine/headless-univer";
export { fillSample, openSample, SAMPLE_NAME, SAMPLE_NOW, SAMPLE_USER, SAMPLE_ZONE } from "./sample/company";
export { fillExample } from "./sample/example";
export { areaOf, createStandIn, look } from "./stand-in";
