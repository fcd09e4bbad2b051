import { closeScripts, openScript, SCOPES } from "./open-script";

afterEach(closeScripts);

it.each([
  ["SpreadsheetApp.getActiveRange().setFoo()", "SpreadsheetApp.Range.setFoo is not in the stand-in yet"],
  ["SpreadsheetApp.openById('x')", "SpreadsheetApp.openById is not in the stand-in yet"],
  ["SpreadsheetApp.BooleanCriteria.NEVER", "SpreadsheetApp.BooleanCriteria.NEVER is not in the stand-in yet"],
  ["UrlFetchApp.fetch('x')", "UrlFetchApp.fetch is not in the stand-in yet"],
  ["SpreadsheetApp.getActiveRange().area", "SpreadsheetApp.Range.area is not in the stand-in yet"],
])("names what is missing: %s", async (statement, message) => {
  const { failure } = await openScript();
  expect(await failure(statement)).toBe(message);
});

it.each([
  [
    "SpreadsheetApp.getActiveSheet().getRange(null, 1)",
    "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
  [
    "SpreadsheetApp.getActiveRange().setValues('x')",
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    "Utilities.formatDate('x', 'UTC', 'y')",
    "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  ],
  ["SpreadsheetApp.getActiveSheet(1)", "The parameters (number) don't match the method signature for SpreadsheetApp.getActiveSheet."],
  [
    "SpreadsheetApp.getActive().setNamedRange('a', [1])",
    "The parameters (String,number[]) don't match the method signature for SpreadsheetApp.Spreadsheet.setNamedRange.",
  ],
])("refuses arguments of another kind: %s", async (statement, message) => {
  const { failure } = await openScript();
  expect(await failure(statement)).toBe(message);
});

it("counts each call by its class, and no constants", async () => {
  const { standIn, script } = await openScript();
  await script(
    "const s = SpreadsheetApp.getActiveSheet(); s.getRange(1, 1).setValues([[1]]); s.getRange('A2'); SpreadsheetApp.RecalculationInterval.MINUTE;",
  );
  expect(standIn.calls()).toEqual({
    total: 4,
    byMethod: { "SpreadsheetApp.getActiveSheet": 1, "Sheet.getRange": 2, "Range.setValues": 1 },
    workbook: 4,
    building: 0,
    readsAfterWrite: 0,
  });
  standIn.resetCalls();
  expect(standIn.calls().total).toBe(0);
});

it.each([
  ["a write and a reading", "cell.setValues([[1]]); cell.getValue();", 1],
  ["readings alone", "cell.getValue(); cell.getValues(); sheet.getLastRow();", 0],
  ["two readings after a write: the first alone makes Google write", "cell.setValues([[1]]); cell.getValue(); cell.getFormula();", 1],
  ["places named after a write", "cell.setValues([[1]]); sheet.getRange('A2').setValues([[2]]);", 0],
  [
    "notes and rules between",
    "cell.setValues([[1]]); PropertiesService.getDocumentProperties(); SpreadsheetApp.newDataValidation(); cell.getValue();",
    1,
  ],
  ["what must be written at once", "cell.setValues([[1]]); SpreadsheetApp.flush(); cell.getValue();", 1],
  [
    "what is asked of a rule that was read before",
    "cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).build()); const [[rule]] = cell.getDataValidations(); cell.setValues([['a']]); rule.getCriteriaValues(); rule.getHelpText();",
    1,
  ],
  ["a write alone", "cell.setValues([[1]]);", 0],
])("counts readings right after a write: %s", async (_, statements, expected) => {
  const { standIn, script } = await openScript();
  standIn.resetCalls();
  await script(`const sheet = SpreadsheetApp.getActiveSheet(); const cell = sheet.getRange('A1'); ${statements}`);
  expect(standIn.calls().readsAfterWrite).toBe(expected);
});

it("counts what is built until it is set apart from what touches the workbook, and neither notes nor menus among them", async () => {
  const { standIn, script } = await openScript();
  standIn.resetCalls();
  await script(`const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
    const check = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).build();
    cell.setDataValidation(check);
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setRanges([cell]).build();
    SpreadsheetApp.getActiveSheet().setConditionalFormatRules([rule]);
    PropertiesService.getDocumentProperties().setProperties({ a: 'b' });
    SpreadsheetApp.getUi();`);
  expect(standIn.calls()).toMatchObject({ total: 15, workbook: 5, building: 7 });
});

it("tells of each call before it happens, so that somebody can edit in between", async () => {
  const { standIn, script, engine, look } = await openScript();
  const sheet = engine.activeTab();
  standIn.beforeCall((method) => {
    if (method === "Range.setValues") engine.insertRows(sheet, 0, 1);
  });
  await script("SpreadsheetApp.getActiveSheet().getRange('A1').setValues([['late']])");
  standIn.beforeCall(null);
  expect(look.values("A1:A2")).toEqual([["late"], [""]]);
});

describe("AuthMode", () => {
  const code = `function onOpen(e) { [][0]; return statements(PropertiesTest); }
function onEdit(e) { statements(PropertiesTest); }
/** @customfunction */
function RUN(text) { return String(statements(text)); }`;

  const asOnOpen = async (addOn: "installed" | "enabled", statements: string) => {
    const { standIn } = await openScript({ addOn, code: `const PropertiesTest = ${JSON.stringify(statements)};\n${code}` });
    await standIn.open();
    return standIn.log()[0];
  };

  it.each([
    ["SpreadsheetApp.getActive()", "You do not have permission to call SpreadsheetApp.getActive"],
    ["PropertiesService.getDocumentProperties()", "You do not have permission to call PropertiesService.getDocumentProperties"],
    ["LockService.getDocumentLock()", "You do not have permission to call LockService.getDocumentLock"],
    ["ScriptApp.getProjectTriggers()", "You do not have permission to call ScriptApp.getProjectTriggers"],
    ["SpreadsheetApp.getUi().alert('x')", "You do not have permission to call Ui.alert"],
  ])("NONE refuses %s", async (statements, message) => {
    const run = await asOnOpen("installed", statements);
    expect(run?.authMode).toBe("NONE");
    expect(run?.error).toContain(message);
  });

  it("NONE may build the menu", async () => {
    const run = await asOnOpen(
      "installed",
      "SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); Session.getActiveUserLocale()",
    );
    expect(run?.error).toBeUndefined();
  });

  it.each([
    [
      "SpreadsheetApp.getUi().alert('x')",
      "You do not have permission to call Ui.alert. Required permissions: https://www.googleapis.com/auth/script.container.ui",
    ],
    [
      "SpreadsheetApp.getUi().showSidebar('x')",
      "You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui",
    ],
    [
      "ScriptApp.newTrigger('go')",
      "You do not have permission to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp",
    ],
  ])("LIMITED refuses %s", async (statements, message) => {
    const run = await asOnOpen("enabled", statements);
    expect(run).toMatchObject({ authMode: "LIMITED", error: message });
  });

  it("LIMITED may use the spreadsheet, its properties and its lock", async () => {
    const run = await asOnOpen(
      "enabled",
      "SpreadsheetApp.getActiveRange().setValues([[1]]); PropertiesService.getDocumentProperties().setProperties({ a: 'b' }); LockService.getDocumentLock().tryLock(1)",
    );
    expect(run?.error).toBeUndefined();
  });

  it.each([
    ["return SpreadsheetApp.getActiveRange().setValues([[1]])", "You do not have permission to call setValues"],
    ["return SpreadsheetApp.getActive().insertSheet()", "You do not have permission to call insertSheet"],
    ["return SpreadsheetApp.getUi()", "Cannot call SpreadsheetApp.getUi() from this context."],
    ["return ScriptApp.getProjectTriggers()", "You do not have permission to call ScriptApp.getProjectTriggers"],
  ])("CUSTOM_FUNCTION refuses: %s", async (statements, message) => {
    const { type, look } = await openScript({ code });
    await type("A1", `=RUN("${statements}")`);
    expect(look.display("A1")).toEqual([["#ERROR!"]]);
    expect(look.messages("A1")).toEqual([[message]]);
  });

  it("CUSTOM_FUNCTION may read the spreadsheet and its properties", async () => {
    const { type, look } = await openScript({ code });
    await type(
      "A1",
      `=RUN("return SpreadsheetApp.getActive().getSpreadsheetTimeZone() + PropertiesService.getDocumentProperties().getProperty('x') + SpreadsheetApp.getActiveSheet().getMaxRows()")`,
    );
    expect(look.values("A1")).toEqual([["Europe/Berlinnull1000"]]);
  });
});

describe("scopes", () => {
  it("refuse a service that the manifest does not name", async () => {
    const { failure } = await openScript({ scopes: SCOPES.slice(0, 1) });
    expect(await failure("ScriptApp.getProjectTriggers()")).toBe(
      "Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp",
    );
    expect(await failure("SpreadsheetApp.getUi().showSidebar('x')")).toBe(
      "Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui",
    );
    expect(await failure("Session.getActiveUser()")).toBe(
      "Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email",
    );
  });

  it("that the person did not grant are refused", async () => {
    const { failure } = await openScript({ granted: SCOPES.slice(0, 2) });
    expect(await failure("ScriptApp.newTrigger('x')")).toBe(
      "You do not have permission to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp",
    );
  });
});
