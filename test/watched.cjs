// A reporter that tells the watchdog what begins and ends.
const { spawn } = require("node:child_process");
const path = require("node:path");

module.exports = class Watched {
  constructor(config, { patience }) {
    this.root = config.rootDir;
    this.patience = Number(process.env.LEAD_SLA_PATIENCE ?? patience);
  }
  tell(test, news) {
    if (this.watchdog.stdin.writable)
      this.watchdog.stdin.write(`${JSON.stringify({ file: path.relative(this.root, test.path), ...news })}\n`);
  }
  onRunStart() {
    const script = path.join(__dirname, "watchdog.mjs");
    const args = [script, String(process.pid), String(this.patience)];
    this.watchdog = spawn(process.execPath, args, { stdio: ["pipe", "inherit", "inherit"] });
  }
  onTestFileStart(test) {
    this.tell(test, {});
  }
  onTestCaseStart(test, { fullName }) {
    this.tell(test, { test: fullName });
  }
  onTestCaseResult(test) {
    this.tell(test, {});
  }
  onTestFileResult(test) {
    this.tell(test, { ended: true });
  }
  onRunComplete() {
    this.watchdog.stdin.end();
  }
};
