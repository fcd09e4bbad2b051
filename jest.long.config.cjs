const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const usual = require("./jest.config.cjs");
const stories = require("./test/long/stories.json");

const MINUTE = 60;
const isBounded = process.env.LEAD_SLA_LONG === "bounded";

const testsIn = (folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".test.ts"));
const textOf = (folder, name) => readFileSync(path.join(folder, name), "utf8");
const TEST = path.join(__dirname, "test");
const LONG = path.join(TEST, "long");
const ASKS = /\b(variations|tries)\(/;

/** Tests of which the short ones tell some variations; those that a file of test/long tells are told there. */
function varied() {
  const toldThere = testsIn(LONG).map((name) => textOf(LONG, name));
  const isTold = (name) => toldThere.some((text) => text.includes(`/${name.replace(/\.ts$/, "")}"`));
  return testsIn(TEST).filter((name) => !/^(long|browser)\b/.test(name) && ASKS.test(textOf(TEST, name)) && !isTold(name));
}

// What takes minutes: thousands of disturbed acts, tens of thousands of leads, hundreds of simulated funnels.
module.exports = {
  ...usual,
  testMatch: [
    "<rootDir>/test/long/**/*.test.ts",
    ...stories.map((name) => `<rootDir>/test/stories/**/${name}.test.ts`),
    ...(isBounded ? [] : varied().map((name) => `<rootDir>/test/${name}`)),
  ],
  // Jobs cut at every call take many minutes; a check cuts each of them at six points in the short tests.
  testPathIgnorePatterns: isBounded ? ["/long/cut-"] : [],
  reporters: ["default", ["<rootDir>/test/watched.cjs", { patience: 60 * MINUTE }]],
  testTimeout: 60 * MINUTE * 1000,
};
