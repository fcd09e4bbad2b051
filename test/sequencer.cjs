// Stories first: at the end, when one core waits for the other, only rules are left, which take moments. Jest itself knows no times on
// a clean checkout and goes by the length of files.
const Sequencer = require("@jest/test-sequencer").default;

const isStory = ({ path }) => /[\\/]stories[\\/]/.test(path);

module.exports = class extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [...sorted.filter(isStory), ...sorted.filter((test) => !isStory(test))];
  }
};
