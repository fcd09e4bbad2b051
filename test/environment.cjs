// Node's own environment, which also says when a test file leaves a workbook open: jest would wait for it for ever.
const { TestEnvironment } = require("jest-environment-node");

module.exports = class extends TestEnvironment {
  async handleTestEvent(event, state) {
    if (event.name !== "run_finish") return;
    const open = [...(this.global.openWorkbooks ?? [])];
    if (open.length === 0) return;
    for (const workbook of open) workbook.dispose();
    state.unhandledErrors.push(
      new Error(`${open.length} workbook(s) were left open: close what a test opens (closeSheets, closeScripts).`),
    );
  }
};
