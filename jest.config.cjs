// Stories that the long part tells: they would make the short one longer than anybody waits for.
const later = require("./test/long/stories.json").map((name) => `<rootDir>/test/stories/(.*/)?${name}.test.ts`);

module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/packages/*/test/**/*.test.ts"],
  testPathIgnorePatterns: ["<rootDir>/test/browser/", "<rootDir>/test/long/", ...later],
  // The panel's Preact is written as modules only.
  transform: { "\\.tsx?$|/preact/.*\\.mjs$": "<rootDir>/test/transform.cjs" },
  transformIgnorePatterns: ["/node_modules/(?!preact/)"],
  globalSetup: "<rootDir>/test/build-once.mjs",
  testEnvironment: "sheets-stand-in/jest-environment",
  // Seconds: what hangs is named within a minute, by jest itself or by the watchdog.
  reporters: ["default", ["<rootDir>/test/watched.cjs", { patience: 60 }]],
  testTimeout: 50_000,
  testSequencer: "<rootDir>/test/sequencer.cjs",
  // A worker for each core: stories mostly compute.
  maxWorkers: "100%",
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/build/src"],
};
