module.exports = {
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  transform: { "\\.tsx?$": "<rootDir>/test/transform.cjs" },
  globalSetup: "<rootDir>/test/browser/start-server.mjs",
  globalTeardown: "<rootDir>/test/browser/stop-server.mjs",
  // The whole agreement is typed into the panel in one story.
  testTimeout: 480000,
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/build", "<rootDir>/packages/.*/build"],
};
