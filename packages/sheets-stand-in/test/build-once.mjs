// Jest's global set-up.
export { bundleHeadless as default } from "../bundle/headless.mjs";
