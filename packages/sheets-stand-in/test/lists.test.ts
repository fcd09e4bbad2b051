import { execFileSync } from "node:child_process";
import path from "node:path";

it("the README lists what is offered, and each patch of Univer has its line", () => {
  const script = path.resolve(__dirname, "../lists.mjs");
  expect(() => execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" })).not.toThrow();
});
