// Jest's global set-up: the tests run what users get, so dist/ and the stand-in are built first.

import { bundleHeadless } from "sheets-stand-in/bundle/headless";
import { buildDistIfStale } from "../scripts/dist.mjs";

export default async function buildOnce() {
  await Promise.all([buildDistIfStale(), bundleHeadless()]);
}
