import { closeScripts, openScript } from "./open-script";

afterEach(closeScripts);

describe("properties", () => {
  const STORE = "const store = PropertiesService.getDocumentProperties();";

  it.each([
    ["store.setProperties({ a: 'x'.repeat(9217) })", "Argument too large: value"],
    ["store.setProperties({ a: 'ü'.repeat(4609) })", "Argument too large: value"],
    [
      "store.setProperties('a', 'b')",
      "The parameters (String,String) don't match the method signature for PropertiesService.Properties.setProperties.",
    ],
    [
      "for (let i = 0; i < 60; i++) store.setProperties({ ['k' + i]: 'x'.repeat(9216) })",
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    ],
  ])("refuse %s", async (statement, message) => {
    const { failure } = await openScript();
    expect(await failure(`${STORE} ${statement}`)).toBe(message);
  });

  it("are kept by scope and by person, and saved", async () => {
    const first = await openScript();
    await first.script(
      `${STORE} store.setProperties({ a: "1" }); PropertiesService.getUserProperties().setProperties({ mine: "yes" }); store.setProperties({ b: "2", c: "3" }); store.deleteProperty("c");`,
    );
    first.standIn.setUser("ben@example.com");
    expect(await first.script("return PropertiesService.getUserProperties().getProperty('mine')")).toBeNull();
    const second = await openScript({ saved: first.standIn.save() });
    expect(
      await second.script(`${STORE} return [store.getProperties(), PropertiesService.getUserProperties().getProperty("mine")]`),
    ).toEqual([{ a: "1", b: "2" }, "yes"]);
  });

  it("of the owner are what a custom function reads", async () => {
    const { standIn, script, type, look } = await openScript({
      code: "/** @customfunction */\nfunction MINE() { return String(PropertiesService.getUserProperties().getProperty('mine')); }",
    });
    standIn.setUser("ben@example.com");
    await script("PropertiesService.getUserProperties().setProperties({ mine: 'of Ben' })");
    await type("A1", "=MINE()");
    expect(look.values("A1")).toEqual([["null"]]);
  });
});

describe("locks", () => {
  const LOCK = "const lock = LockService.getDocumentLock();";

  it("are let go at the end of the run", async () => {
    const { script } = await openScript();
    expect(await script(`${LOCK} return [lock.tryLock(10), lock.hasLock()]`)).toEqual([true, true]);
    expect(await script(`${LOCK} return [lock.hasLock(), lock.tryLock(10)]`)).toEqual([false, true]);
  });

  it("held by somebody else are waited for", async () => {
    const { standIn, script } = await openScript();
    const release = standIn.holdLock();
    expect(await script(`${LOCK} return lock.tryLock(2000)`)).toBe(false);
    release();
    expect(await script(`${LOCK} return lock.tryLock(0)`)).toBe(true);
    standIn.holdLock(1500);
    expect(await script(`${LOCK} return [lock.tryLock(1000), lock.tryLock(1000)]`)).toEqual([false, true]);
  });

  it("keep out a run that begins in the middle of another", async () => {
    const { standIn, script } = await openScript();
    let other: Promise<unknown> | null = null;
    standIn.beforeCall((method) => {
      if (method === "Range.setValues") other = standIn.call("statements", [`${LOCK} return lock.tryLock(0)`]);
    });
    await script(`${LOCK} lock.tryLock(0); SpreadsheetApp.getActiveRange().setValues([[1]]);`);
    expect(await other).toBe(false);
  });
});

describe("google.script.run", () => {
  const code = `function echo(x) { return x; }
function give(what) { return { date: { list: [new Date(0)] }, "function": () => 1, map: new Map(), nothing: undefined, hole: [undefined, 1], gone: { a: undefined, b: 1 } }[what]; }
function fail() { throw new Error("Nothing to do."); }`;

  it.each([
    ["a Date", new Date(0), "0"],
    ["a function", () => 1, "0"],
    ["nothing", undefined, "0"],
    ["a Date inside", { day: { at: new Date(0) } }, "at"],
  ])("refuses %s as an argument", async (_, value, property) => {
    const { standIn } = await openScript({ code });
    await expect(standIn.call("echo", [value])).rejects.toThrow(`Failed due to illegal value in property: ${property}`);
  });

  it("refuses a cycle", async () => {
    const { standIn } = await openScript({ code });
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    await expect(standIn.call("echo", [cycle])).rejects.toThrow("Failed due to illegal value in property: self");
  });

  it("carries copies of plain values", async () => {
    const { standIn } = await openScript({ code });
    const value = { text: "a", list: [1, true, null, { deep: [] }] };
    const answer = await standIn.call("echo", [value]);
    expect(answer).toEqual(value);
    expect(answer).not.toBe(value);
    expect(await standIn.call("give", ["hole"])).toEqual([null, 1]);
    expect(await standIn.call("give", ["gone"])).toEqual({ b: 1 });
    expect(await standIn.call("give", ["nothing"])).toBeNull();
  });

  it("gives null for an answer with a Date anywhere in it, and the log says so", async () => {
    const { standIn } = await openScript({ code });
    expect(await standIn.call("give", ["date"])).toBeNull();
    expect(standIn.log()[0]?.error).toContain("A Date in the answer");
  });

  it.each(["function", "map"])("fails on an answer with a %s", async (what) => {
    const { standIn } = await openScript({ code });
    await expect(standIn.call("give", [what])).rejects.toThrow("illegal value");
  });

  it("rejects with the message that was thrown", async () => {
    const { standIn } = await openScript({ code });
    await expect(standIn.call("fail", [])).rejects.toThrow("Nothing to do.");
    expect(standIn.log()[0]).toMatchObject({ function: "fail", error: "Nothing to do." });
  });
});

describe("pages and dialogs", () => {
  it("shows a sidebar from a file", async () => {
    const panels: unknown[] = [];
    const { standIn, script, failure } = await openScript({ html: { sidebar: "<p>Hi</p>" }, onPanel: (panel) => panels.push(panel) });
    await script('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("My add-on"))');
    expect(standIn.panel()).toEqual({ title: "My add-on", html: "<p>Hi</p>" });
    standIn.closePanel();
    expect(panels).toEqual([{ title: "My add-on", html: "<p>Hi</p>" }, null]);
    expect(await failure('HtmlService.createHtmlOutputFromFile("other")')).toBe("No HTML file named other was found.");
  });

  it("asks and tells in each form", async () => {
    const { script, said } = await openScript();
    expect(
      await script(`const ui = SpreadsheetApp.getUi(); ui.alert("One"); const answer = ui.alert("Title", "Two", ui.ButtonSet.YES_NO);
        const typed = ui.prompt("Three", ui.ButtonSet.OK_CANCEL); SpreadsheetApp.getActive().toast("Four", "My add-on");
        return [answer === ui.Button.OK, typed.getSelectedButton() === ui.Button.OK, typed.getResponseText()]`),
    ).toEqual([true, true, "typed"]);
    expect(said).toEqual([": One", "Title: Two", "Four"]);
  });
});

describe("session and cache", () => {
  it("tells no address where nobody authorised", async () => {
    const { standIn, type } = await openScript({
      code: "function onEdit(e) { console.log(e.user.getEmail() + '|' + Session.getActiveUser().getEmail() + '|' + Session.getScriptTimeZone()); }",
    });
    await type("A1", "x");
    expect(standIn.log()[0]?.lines).toEqual(["||Etc/UTC"]);
  });

  it("forgets what was cached when its time is over", async () => {
    const { standIn, script } = await openScript();
    await script("CacheService.getDocumentCache().put('a', 'b', 60)");
    expect(await script("return CacheService.getDocumentCache().get('a')")).toBe("b");
    await standIn.advance(2);
    expect(await script("return CacheService.getDocumentCache().get('a')")).toBeNull();
  });
});
