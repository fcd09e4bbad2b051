module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["<rootDir>/test/browser/"],
  transform: { "\\.tsx?$": "<rootDir>/test/transform.cjs" },
  globalSetup: "<rootDir>/test/build-once.mjs",
  testTimeout: 120000,
  // Stories mostly wait for the engine to calculate: a worker for each core halves the time.
  maxWorkers: "100%",
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/build/src"],
};
