module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "\\.tsx?$": "<rootDir>/../../test/transform.cjs" },
  globalSetup: "<rootDir>/test/build-once.mjs",
  testEnvironment: "<rootDir>/jest-environment.cjs",
  testTimeout: 50_000,
};
