import { closeScripts, openScript } from "./open-script";

afterEach(closeScripts);

describe("a script's globals", () => {
  it.each([
    "setTimeout",
    "URL",
    "process",
    "fetch",
    "TextEncoder",
    "window",
    "structuredClone",
    "require",
    "Buffer",
    "performance",
    "crypto",
  ])("lack %s", async (name) => {
    const { script } = await openScript();
    expect(await script(`return typeof ${name}`)).toBe("undefined");
  });

  it.each(["Map", "Intl", "Promise", "console", "SpreadsheetApp", "WebAssembly"])("have %s", async (name) => {
    const { script } = await openScript();
    expect(await script(`return typeof ${name} !== "undefined" && typeof globalThis.${name} !== "undefined"`)).toBe(true);
  });

  it("are made anew for every run", async () => {
    const { standIn } = await openScript({
      code: "var runs = 0;\nfunction count() { globalThis.seen = (globalThis.seen || 0) + 1; return [++runs, globalThis.seen]; }",
    });
    expect(await standIn.call("count", [])).toEqual([1, 1]);
    expect(await standIn.call("count", [])).toEqual([1, 1]);
  });

  it("may be declared by the script itself", async () => {
    const { standIn } = await openScript({ code: "const URL = 7;\nfunction own() { return URL; }" });
    expect(await standIn.call("own", [])).toBe(7);
  });
});

it("calls what the bundle put on the global object in place of its stub", async () => {
  const { standIn } = await openScript({
    code: "function add(a, b) {\n}\nvar global = this;\n(() => { global.add = (a, b) => a + b; })();",
  });
  expect(await standIn.call("add", [2, 3])).toBe(5);
});

it.each(["hidden_", "missing"])("does not find the function %s", async (name) => {
  const { standIn } = await openScript({ code: "function hidden_() { return 1; }" });
  await expect(standIn.call(name, [])).rejects.toThrow(`Script function not found: ${name}`);
});

const FOUND = 7;

describe("what the script declares at its own level", () => {
  it.each([
    ["a function", "function it() { return 7; }"],
    ["one behind another statement", "const first = 1; function it() { return 7; }"],
    ["the last of two of one name", "function it() { return 6; }\nfunction it() { return 7; }"],
    ["one that is named in a function before", "function other() { function it() {} return it; }\nfunction it() { return 7; }"],
    ["one of the name of a global", "function it() { return parseInt('8'); }\nfunction parseInt(text) { return text - 1; }"],
    ["one in a strict script", '"use strict";\nfunction it() { return 7; }'],
  ])("is found: %s", async (_, code) => {
    const { standIn } = await openScript({ code });
    expect(await standIn.call("it", [])).toBe(FOUND);
  });

  it.each([
    ["a function within another", "function other() { function it() {} return it; }"],
    ["one in a block", "{ function it() {} }"],
    ["a named expression", "const other = function it() {};"],
    ["an arrow", "const it = () => 7;"],
    ["a variable of an inner function's name", "let it = 1;\nfunction other() { function it() {} return it; }"],
    ["a word of a comment", "// function it() {}\n/* function if it: function default */"],
    ["a word of a text", 'const text = "function it() {}";'],
    ["a method", "const other = { it() {} };"],
  ])("is not found: %s", async (_, code) => {
    const { standIn } = await openScript({ code });
    await expect(standIn.call("it", [])).rejects.toThrow("Script function not found: it");
  });

  it("is not what the language has under a name that a comment names", async () => {
    const { standIn } = await openScript({ code: "// function parseInt(text)" });
    await expect(standIn.call("parseInt", ["7"])).rejects.toThrow("Script function not found: parseInt");
  });
});

it("keeps what the script logs", async () => {
  const { standIn, script } = await openScript();
  await script('console.log("a", { b: 1 });');
  expect(standIn.log()[0]).toMatchObject({
    function: "statements",
    cause: "panel",
    authMode: "FULL",
    calls: 0,
    lines: ['a {"b":1}'],
  });
});

it("forbids services at load where the run may not use them", async () => {
  const { standIn } = await openScript({
    addOn: "installed",
    code: 'const name = SpreadsheetApp.getActiveSpreadsheet().getName();\nfunction onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("Go", "go").addToUi(); }',
  });
  await standIn.open();
  expect(standIn.menu()).toBeNull();
  expect(standIn.log()[0]?.error).toContain("You do not have permission to call SpreadsheetApp.getActiveSpreadsheet");
});
