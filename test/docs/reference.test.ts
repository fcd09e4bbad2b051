import { execFileSync } from "node:child_process";

it("docs/functions.md says what the doc comments say, ARCHITECTURE.md the rooms that the import law keeps", () => {
  expect(() => execFileSync(process.execPath, ["scripts/reference.mjs", "--check"], { stdio: "pipe" })).not.toThrow();
});
