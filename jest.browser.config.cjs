module.exports = {
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  transform: { "\\.tsx?$": "<rootDir>/test/transform.cjs" },
  globalSetup: "<rootDir>/test/browser/start-server.mjs",
  globalTeardown: "<rootDir>/test/browser/stop-server.mjs",
  // Two files at a time, in one browser: each test has a context of its own there, and while one page calculates another is drawn.
  maxWorkers: 2,
  // The whole agreement is typed into the panel in one story.
  testTimeout: 480000,
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/build", "<rootDir>/packages/.*/build"],
};
