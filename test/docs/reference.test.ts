import { execFileSync } from "node:child_process";

it("docs/functions.md says what the doc comments say", () => {
  expect(() => execFileSync(process.execPath, ["scripts/reference.mjs", "--check"], { stdio: "pipe" })).not.toThrow();
});
