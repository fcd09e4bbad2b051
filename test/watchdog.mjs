// Watches the tests from a process of its own, since one that hangs in a loop cannot say so itself. Reads lines of JSON: what began
// and ended; after so much silence of a file it names the file and the test, and ends the run.
import { execFileSync } from "node:child_process";
import { createInterface } from "node:readline";

const [parent, patience] = process.argv.slice(2).map(Number);
const running = new Map();

const note = ({ file, test, ended }) => {
  if (ended) running.delete(file);
  else running.set(file, { test, since: Date.now() });
};

/** The workers of a test runner, and theirs. */
function childrenOf(pid) {
  try {
    const children = execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" })
      .trim()
      .split("\n")
      .map(Number);
    return children.filter((child) => child !== process.pid).flatMap((child) => [child, ...childrenOf(child)]);
  } catch (error) {
    // pgrep ends with 1 where there is none.
    if (error.status === 1) return [];
    throw error;
  }
}

function giveUp(file, { test }) {
  console.error(`\n${file} hangs: nothing was heard for ${patience} seconds${test ? ` since "${test}" began` : ""}. The run was ended.`);
  for (const pid of [...childrenOf(parent), parent]) process.kill(pid, "SIGKILL");
  process.exit(1);
}

const timer = setInterval(() => {
  for (const [file, news] of running) if (Date.now() - news.since > patience * 1000) giveUp(file, news);
}, 1000);

const lines = createInterface({ input: process.stdin });
lines.on("line", (line) => note(JSON.parse(line)));
lines.on("close", () => clearInterval(timer));
