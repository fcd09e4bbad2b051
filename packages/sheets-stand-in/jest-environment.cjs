// Node's own environment. The stand-in runs outside of it: within, every global is looked up through jest's own, which makes the
// engine half as quick, and it would be loaded anew for each file. It says when a file leaves a workbook open: jest would wait for ever.
const { AsyncLocalStorage } = require("node:async_hooks");
const { TestEnvironment } = require("jest-environment-node");

// Jest keeps in such a storage which test is running, a new one for each file, and never gives it back: Node hands each of them on to
// every promise that is made, so that the hundredth file of a worker paid for all before it.
const storages = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...given) {
  storages.add(this);
  return run.apply(this, given);
};

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.loadStandIn = () => require("./build/headless.cjs");
    // Dates and errors of the stand-in are the tests' own.
    Object.assign(this.global, { Date, Error, RangeError, TypeError });
  }
  async handleTestEvent(event, state) {
    if (event.name !== "run_finish") return;
    const open = [...(globalThis.openWorkbooks ?? [])];
    if (open.length === 0) return;
    for (const workbook of open) workbook.dispose();
    state.unhandledErrors.push(
      new Error(`${open.length} workbook(s) were left open: close what a test opens (closeSheets, closeScripts).`),
    );
  }
  async teardown() {
    for (const storage of storages) storage.disable();
    storages.clear();
    await super.teardown();
  }
};
