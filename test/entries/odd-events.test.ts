/** Every function that Google may call, called as nobody should: a script of the user's own, or the editor's Run. */
import { closeSheets, openSetUp, type Sheet } from "../harness/sheet";

let sheet: Sheet;

beforeAll(async () => {
  sheet = await openSetUp();
});

afterAll(closeSheets);

const ODD: [string, unknown[]][] = [
  ["nothing", []],
  ["null", [null]],
  ["a word", ["yes"]],
  ["a number", [5]],
  ["an empty event", [{}]],
  ["an event without a range", [{ authMode: null, value: "x" }]],
  ["a range without its bounds", [{ range: {} }]],
  ["a range that is none", [{ range: { rowStart: 2, rowEnd: 2, columnStart: 1, columnEnd: 1 } }]],
  ["an empty text", [""]],
  ["JSON of a number", ["5"]],
  ["JSON of nothing", ["null"]],
];

const RAW = /undefined|NaN|\[object|is not a function|is not defined|is not iterable|Cannot|JSON|Unexpected|TypeError|Invalid/;

const TRIGGERS = ["onOpen", "onInstall", "onEdit", "onClock"];
const PANEL = [
  "panelSave",
  "panelShowLead",
  "panelColumns",
  "panelLook",
  "panelShowTab",
  "panelKeep",
  "panelImport",
  "panelPrint",
  "panelPublish",
  "panelAccept",
  "panelVersion",
  "panelMarked",
  "panelClick",
  "panelClickBack",
  "panelJump",
];

describe.each([...TRIGGERS, ...PANEL])("%s", (name) => {
  it.each(ODD)("called with %s does nothing, or says what is wrong in a sentence", async (_, args) => {
    const outcome = sheet.standIn.call(name, args).then(
      (answer) => String(answer ?? ""),
      (error: Error) => error.message,
    );
    expect(await outcome).not.toMatch(RAW);
  });
});
