// Jest's global set-up: the tests run what users get, so dist/ and the stand-in are built first.

import { bundleHeadless } from "sheets-stand-in/bundle/headless";
import { digestOf } from "../scripts/digest.mjs";
import { buildDistIfStale } from "../scripts/dist.mjs";

/** What kept workbooks are made of (`test/harness/kept-workbooks.ts`): summed up once, not in each file of tests. */
const MADE_OF = [
  "dist",
  "packages/sheets-stand-in/build/headless.cjs",
  "test/harness/sheet.ts",
  "test/harness/kept-workbooks.ts",
  "sample",
];

export default async function buildOnce() {
  await Promise.all([buildDistIfStale(), bundleHeadless()]);
  process.env.LEAD_SLA_BUILD = await digestOf(MADE_OF);
}
