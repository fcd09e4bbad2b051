import { closeScripts, openScript } from "./open-script";

afterEach(closeScripts);

const SHEET = "const sheet = SpreadsheetApp.getActiveSheet();";

describe("refusals in Google's words", () => {
  it.each([
    [
      "sheet.getRange('A1').setValues([[1], [2]])",
      "The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 1.",
    ],
    [
      "sheet.getRange('A1:B1').setValues([[1, 2, 3]])",
      "The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
    ],
    ["sheet.getRange(1001, 1)", "The coordinates of the range are outside the dimensions of the sheet."],
    ["sheet.getRange('ZZ1')", "The coordinates of the range are outside the dimensions of the sheet."],
    ["sheet.getRange(0, 1)", "The starting row of the range is too small."],
    ["sheet.getRange(1, 0)", "The starting column of the range is too small."],
    ["sheet.getRange(1, 1, 0, 1)", "The number of rows in the range must be at least 1."],
    ["sheet.getRange(1, 1, 1, 0)", "The number of columns in the range must be at least 1."],
    ["sheet.getRange('no cells')", "Range not found"],
    ["SpreadsheetApp.getActive().insertSheet('Sheet1')", 'A sheet with the name "Sheet1" already exists. Please enter another name.'],
    ["SpreadsheetApp.getActive().deleteSheet(sheet)", "You can't remove all the sheets in a document."],
    [
      "sheet.getRange('A1').setValues([['x'.repeat(50001)]])",
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    ],
    ["for (let row = 1; row <= 1000; row++) sheet.deleteRow(1)", "You can't delete all the rows on the sheet."],
    ["sheet.getRange('A1').setValues([[NaN]])", "The stand-in refuses NaN for a cell: what Sheets makes of it is not defined"],
  ])("%s", async (statement, message) => {
    const { failure } = await openScript();
    expect(await failure(`${SHEET} ${statement}`)).toBe(message);
  });
});

it("takes values in as Sheets does", async () => {
  const { script, look } = await openScript();
  await script(`${SHEET} sheet.getRange("A1:H1").setValues([["35", "30%", "2026-11-20", "'=x", "=1+1", null, true, "text"]]);`);
  expect(look.values("A1:D1")).toEqual([[35, 0.3, new Date("2026-11-19T23:00:00Z"), "=x"]]);
  expect(look.values("E1:H1")).toEqual([[2, "", true, "text"]]);
  expect(look.formulas("D1:E1")).toEqual([["", "=1+1"]]);
});

it("clears with nothing, and keeps the format", async () => {
  const { script, look } = await openScript();
  expect(
    await script(`${SHEET} const range = sheet.getRange("A1:B1"); range.setNumberFormat("0.00").setValues([[1, 2]]); range.setValues([[undefined, ""]]);
      return [range.getValues(), range.getNumberFormat()]`),
  ).toEqual([[["", ""]], "0.00"]);
  expect(look.values("A1:B1")).toEqual([["", ""]]);
});

describe("dates", () => {
  it("go in and out in the spreadsheet's zone", async () => {
    const { script, look } = await openScript({ zone: "America/New_York" });
    await script(`${SHEET} sheet.getRange("A1").setValues([[new Date("2026-07-01T03:30:00Z")]])`);
    expect(look.display("A1")).toEqual([["6/30/2026 23:30:00"]]);
    expect(await script(`${SHEET} return sheet.getRange("A1").getValue().toISOString()`)).toBe("2026-07-01T03:30:00.000Z");
  });

  it.each([
    ["en_US", "7/1/2026", "7/1/2026 9:05:00"],
    ["en_GB", "01/07/2026", "01/07/2026 09:05:00"],
    ["pt_BR", "01/07/2026", "01/07/2026 09:05:00"],
    ["es_ES", "01/07/2026", "01/07/2026 9:05:00"],
    ["fr_FR", "01/07/2026", "01/07/2026 09:05:00"],
    ["de_DE", "01.07.2026", "01.07.2026 09:05:00"],
  ] as const)("are shown in cells without a format as a sheet of %s writes them: %s, %s", async (locale, day, moment) => {
    const { script, look, engine } = await openScript({
      code: "/** @customfunction */ function MOMENT() { return new Date(Date.UTC(2026, 6, 1, 7, 5)); }",
      now: "2026-07-01T07:05:00Z",
    });
    engine.setLocale(locale);
    await script(`${SHEET}
      sheet.getRange("A1:E1").setValues([[new Date("2026-06-30T22:00:00Z"), new Date("2026-07-01T07:05:00Z"), "=MOMENT()", "=TODAY()", "=NOW()"]])`);
    expect(look.display("A1:E1")).toEqual([[day, moment, moment, day, moment]]);
  });

  it("of a time-only cell stand on 30 December 1899 in local mean time", async () => {
    const { script, type } = await openScript({ zone: "America/Sao_Paulo" });
    await type("A1", "09:00");
    expect(await script(`${SHEET} return sheet.getRange("A1").getValue().toISOString()`)).toBe("1899-12-30T12:06:28.000Z");
    expect(await script(`${SHEET} return Utilities.formatDate(sheet.getRange("A1").getValue(), "America/Sao_Paulo", "HH:mm:ss")`)).toBe(
      "09:00:00",
    );
  });

  it("keep a format that is there", async () => {
    const { script, look } = await openScript();
    await script(`${SHEET} sheet.getRange("A1").setNumberFormat("dd/mm/yyyy").setValues([[new Date("2026-07-01T12:00:00Z")]])`);
    expect(look.display("A1")).toEqual([["01/07/2026"]]);
  });

  it("are plain numbers without a date format", async () => {
    const { script } = await openScript();
    expect(await script(`${SHEET} const range = sheet.getRange("A1"); range.setValues([[46344.5]]); return range.getValue()`)).toBe(
      46344.5,
    );
  });

  it.each([
    ["yyyy-MM-dd'T'HH:mm:ssXXX", "2026-07-01T05:30:00+02:00"],
    ["EEEE, d MMM yy h:mm a", "Wednesday, 1 Jul 26 5:30 AM"],
    ["u Z SSS '' z", "3 +0200 000 ' GMT+2"],
  ])("are written after %s", async (pattern, text) => {
    const { script } = await openScript();
    expect(await script(`return Utilities.formatDate(new Date("2026-07-01T03:30:00Z"), "Europe/Berlin", ${JSON.stringify(pattern)})`)).toBe(
      text,
    );
  });
});

it("finds ranges in every notation", async () => {
  const { script } = await openScript();
  expect(
    await script(`${SHEET} const book = SpreadsheetApp.getActive(); book.setNamedRange("Rates", sheet.getRange("C2:C5"));
      return [sheet.getRange(2, 3, 4, 1), sheet.getRange("D2:D"), sheet.getRange("B:C"), sheet.getRange("1:2"), book.getRangeByName("rates"), sheet.getRange("C2").offset(1, 1)]
        .map((range) => range.getA1Notation())`),
  ).toEqual(["C2:C5", "D2:D1000", "B:C", "1:2", "C2:C5", "D3"]);
});

it("knows the extent of the data", async () => {
  const { script } = await openScript();
  expect(
    await script(`${SHEET} const before = [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
      sheet.getRange("B3").setValues([[1]]); sheet.getRange("A4:B4").setValues([["a", "b"]]);
      return [before, sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getValues()]`),
  ).toEqual([
    [0, 0, "A1"],
    4,
    2,
    [
      ["", ""],
      ["", ""],
      ["", 1],
      ["a", "b"],
    ],
  ]);
});

it("inserts and renames tabs, knows the hidden ones, and puts a new one in front", async () => {
  const { script, engine } = await openScript();
  engine.hideTab(engine.addTab("Two").id, true);
  expect(
    await script(`const book = SpreadsheetApp.getActive(); const made = book.insertSheet("Plan", 0); made.setName("My plan");
      return [book.getSheets().map((sheet) => [sheet.getName(), sheet.isSheetHidden()]), book.getSheetByName("Plan"), book.getActiveSheet().getName()]`),
  ).toEqual([
    [
      ["My plan", false],
      ["Sheet1", false],
      ["Two", true],
    ],
    null,
    "My plan",
  ]);
});

it("finds a tab by its number, which a later tab never gets", async () => {
  const { script } = await openScript();
  expect(
    await script(`const book = SpreadsheetApp.getActive(); const gone = book.insertSheet("Gone"); const number = gone.getSheetId();
      const found = book.getSheetById(number).getName(); book.deleteSheet(gone);
      return [found, book.getSheetById(number), book.insertSheet("Gone").getSheetId() === number]`),
  ).toEqual(["Gone", null, false]);
});

it("sets notes and reads them back", async () => {
  const { script } = await openScript();
  expect(await script(`${SHEET} sheet.getRange("B2:C2").setNotes([["Help", null]]); return sheet.getRange("A2:C2").getNotes()`)).toEqual([
    ["", "Help", ""],
  ]);
});

it("sets looks and reads them back", async () => {
  const { script, engine, look } = await openScript();
  const [before, after] = (await script(`${SHEET} const range = sheet.getRange("A1:B2"); const before = range.getBackgrounds();
    range.setBackgrounds([["#ff0000", "#ff0000"], ["red", null]]).setFontWeight("bold").setNumberFormats([["0.0", "0.0"], ["0%", "@"]]).setWrap(true);
    return [before, [range.getBackgrounds(), range.getNumberFormats(), range.getFontWeight()]]`)) as unknown[][];
  expect(before).toEqual([
    ["#ffffff", "#ffffff"],
    ["#ffffff", "#ffffff"],
  ]);
  expect(after).toEqual([
    [
      ["#ff0000", "#ff0000"],
      ["#ff0000", "#ffffff"],
    ],
    [
      ["0.0", "0.0"],
      ["0%", "@"],
    ],
    "bold",
  ]);
  await script(`${SHEET} sheet.getRange("B2").setValues([["007"]])`);
  expect(look.values("B2")).toEqual([["007"]]);
  expect(engine.styles({ sheet: engine.activeTab(), row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.wrap).toBe(true);
});

describe("find and replace", () => {
  const FORMULAS = `${SHEET} sheet.getRange("A1:B2").setValues([["=B1*2", 4], ["plain 2", "=LEN(A2)"]]);`;

  it("replaces in formulas so that they calculate anew", async () => {
    const { script, look } = await openScript();
    await script(FORMULAS);
    expect(await script(`${SHEET} return sheet.getRange("A1:B2").createTextFinder("*2").matchFormulaText(true).replaceAllWith("*3")`)).toBe(
      1,
    );
    expect(look.values("A1")).toEqual([[12]]);
  });

  it("leaves formulas alone when it looks at values", async () => {
    const { script, look } = await openScript();
    await script(FORMULAS);
    expect(await script(`${SHEET} return sheet.getRange("A1:B2").createTextFinder("PLAIN").replaceAllWith("bare")`)).toBe(1);
    expect(look.values("A2")).toEqual([["bare 2"]]);
  });

  it("finds by case, on a range and on all tabs", async () => {
    const { script } = await openScript();
    await script(FORMULAS);
    expect(
      await script(`const book = SpreadsheetApp.getActive(); const all = (finder) => finder.findAll().map((range) => range.getA1Notation());
        return [all(book.createTextFinder("plain")), all(book.createTextFinder("PLAIN").matchCase(true)),
          all(book.getSheets()[0].getRange("B:B").createTextFinder("len").matchFormulaText(true)), all(book.createTextFinder("nothing"))]`),
    ).toEqual([["A2"], [], ["B2"], []]);
  });
});

describe("dropdowns", () => {
  const RULE = `${SHEET} sheet.getRange("A1:A3").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["Yes", "No"], true).setAllowInvalid(false).setHelpText("Choose").build());`;

  it("are read back", async () => {
    const { script } = await openScript();
    expect(
      await script(`${RULE} const rule = sheet.getRange("A2").getDataValidation();
        return [rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText(), sheet.getRange("B1").getDataValidation()]`),
    ).toEqual([[["Yes", "No"], true], false, "Choose", null]);
  });

  it("refuse a script's value too", async () => {
    const { failure } = await openScript();
    expect(await failure(`${RULE} sheet.getRange("A1:A2").setValues([["Yes"], ["Maybe"]])`)).toBe(
      "The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: Yes, No.",
    );
  });

  const LIST = (values: string) => `SpreadsheetApp.newDataValidation().requireValueInList(${values}, true).setAllowInvalid(true).build()`;

  it("hold words with commas, and 500 of them at most", async () => {
    const { script, failure } = await openScript();
    expect(
      await script(`${SHEET} sheet.getRange("A1").setDataValidation(${LIST('["Roth, Ada", "Ben"]')});
        return sheet.getRange("A1").getDataValidation().getCriteriaValues()[0]`),
    ).toEqual(["Roth, Ada", "Ben"]);
    const many = (count: number) =>
      `${SHEET} sheet.getRange("A1").setDataValidation(${LIST(`Array.from({ length: ${count} }, (_, at) => "w" + at)`)});`;
    expect(await script(`${many(500)} return sheet.getRange("A1").getDataValidation().getCriteriaValues()[0].length`)).toBe(500);
    expect(await failure(many(501))).toBe(
      'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    );
  });

  it.each([
    ["makeTyped", "This operation is not allowed on cells in typed columns."],
    [
      "protect",
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    ],
  ] as const)("are refused where a column has a type, and where cells are protected: %s", async (make, says) => {
    const { script, failure, standIn, engine } = await openScript();
    await script(`${SHEET} sheet.getRange("A1:B1").setValues([["Yes", "Yes"]])`);
    standIn[make]({ sheet: engine.activeTab(), row: 1, column: 0, rows: 2, columns: 1 });
    const rule = LIST('["Yes"]');
    expect(await failure(`${SHEET} sheet.getRange("A1:A9").setDataValidation(${rule})`)).toBe(says);
    expect(await failure(`${SHEET} sheet.getRange("A2:B2").setDataValidations([[${rule}, null]])`)).toBe(says);
    expect(await failure(`${SHEET} sheet.getRange("A3").clearDataValidations()`)).toBe(says);
    await script(`${SHEET} sheet.getRange("B1:B9").setDataValidation(${rule}); sheet.getRange("A1").clearDataValidations()`);
    expect(engine.dropdowns(engine.activeTab())).toHaveLength(1);
  });

  it("go with clearDataValidations", async () => {
    const { script } = await openScript();
    expect(
      await script(
        `${RULE} sheet.getRange("A1:A3").clearDataValidations(); sheet.getRange("A1").setValues([["Maybe"]]); return sheet.getRange("A1").getValue()`,
      ),
    ).toBe("Maybe");
  });
});

describe("conditional formats", () => {
  it("are set, read back, copied and cleared; a text that somebody compares with is known again", async () => {
    const { script, look, engine } = await openScript();
    await script(`${SHEET} sheet.getRange("A1:A2").setValues([["Late"], ["Fine"]]);
      const make = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("A1:A2")]);
      sheet.setConditionalFormatRules([make().whenFormulaSatisfied('=$A1="Late"').setBackground("#ff0000").setFontColor("#ffffff").setBold(true).build()]);`);
    const area = { sheet: engine.activeTab(), row: 0, column: 0, rows: 2, columns: 1 };
    engine.setRules(area.sheet, [
      ...engine.rules(area.sheet),
      { areas: [area], formula: '=EXACT(A1,"Fine")', look: { background: "#00ff00" } },
    ]);
    expect(
      await script(`${SHEET} return sheet.getConditionalFormatRules().map((rule) => {
        const condition = rule.getBooleanCondition();
        return [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(), rule.getRanges()[0].getA1Notation(), rule.copy().build().getRanges().length];
      })`),
    ).toEqual([
      ["CUSTOM_FORMULA", ['=$A1="Late"'], "#ff0000", "A1:A2", 1],
      ["TEXT_EQUAL_TO", ["Fine"], "#00ff00", "A1:A2", 1],
    ]);
    expect(await look.painted("A1:A2")).toEqual([["#ff0000"], ["#00ff00"]]);
    expect(await script(`${SHEET} sheet.setConditionalFormatRules([]); return sheet.getConditionalFormatRules().length`)).toBe(0);
  });

  it("may not look at another tab", async () => {
    const { failure } = await openScript();
    expect(
      await failure(
        `${SHEET} sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=Other!A1=1").setRanges([sheet.getRange("A1")]).build()])`,
      ),
    ).toBe("Conditional format rule cannot reference a different sheet.");
  });
});

it("sets the recalculation interval", async () => {
  const { script, engine } = await openScript();
  expect(
    await script(`const book = SpreadsheetApp.getActive(); const { ON_CHANGE, MINUTE } = SpreadsheetApp.RecalculationInterval;
      const before = book.getRecalculationInterval() === ON_CHANGE; book.setRecalculationInterval(MINUTE); return [before, book.getRecalculationInterval() === MINUTE]`),
  ).toEqual([true, true]);
  expect(engine.interval()).toBe("MINUTE");
});

it("writes and reads formulas and numbers as the spreadsheet's locale has them", async () => {
  const { script, engine, look } = await openScript();
  engine.setLocale("de_DE");
  expect(
    await script(`const range = SpreadsheetApp.getActiveSheet().getRange("A1:A3");
      range.setValues([["1,5"], ["=SUM(A1;0,25)"], ["=SUM(A1,0.25)"]]); return [SpreadsheetApp.getActive().getSpreadsheetLocale(), range.getFormulas()]`),
  ).toEqual(["de_DE", [[""], ["=SUM(A1;0,25)"], ["=SUM(A1,0.25)"]]]);
  expect(look.values("A1:A3").flat()).toEqual([1.5, 1.75, "#ERROR!"]);
});
