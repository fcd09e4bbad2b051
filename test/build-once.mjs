// Jest's global set-up: the tests run what users get, so dist/ and the stand-in are built first.
import { buildDistIfStale } from "../scripts/dist.mjs";
import { bundleHeadless } from "../scripts/headless.mjs";

export default async function buildOnce() {
  await Promise.all([buildDistIfStale(), bundleHeadless()]);
}
