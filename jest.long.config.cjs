const usual = require("./jest.config.cjs");
const stories = require("./test/long/stories.json");

const MINUTE = 60;

// What takes minutes: thousands of disturbed acts, tens of thousands of leads, hundreds of simulated funnels.
module.exports = {
  ...usual,
  testMatch: ["<rootDir>/test/long/**/*.test.ts", ...stories.map((name) => `<rootDir>/test/stories/**/${name}.test.ts`)],
  // Jobs cut at every call take many minutes; a check cuts each of them at six points in the short tests.
  testPathIgnorePatterns: process.env.LEAD_SLA_LONG === "bounded" ? ["/long/cut-"] : [],
  reporters: ["default", ["<rootDir>/test/watched.cjs", { patience: 60 * MINUTE }]],
  testTimeout: 60 * MINUTE * 1000,
};
