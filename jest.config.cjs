module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["<rootDir>/test/browser/"],
  transform: { "\\.tsx?$": "<rootDir>/test/transform.cjs" },
  globalSetup: "<rootDir>/test/build-once.mjs",
  testTimeout: 60000,
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/build/src"],
};
