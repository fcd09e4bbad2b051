import { closeScripts, openScript } from "./open-script";

afterEach(closeScripts);

const MAKE = `
  PropertiesService.getDocumentProperties().setProperties({ mails: "on" });
  ScriptApp.newTrigger("onClock").timeBased().everyHours(1).create();
  SpreadsheetApp.getActiveSheet().getRange("B2").setValues([["kept"]]);
  return SpreadsheetApp.getActive().getId();
`;
const LOOK = `
  const book = SpreadsheetApp.getActive();
  return [book.getId(), PropertiesService.getDocumentProperties().getProperty("mails"), ScriptApp.getUserTriggers(book).length];
`;

it.each([
  [true, "on"],
  [false, null],
])("a copy has an id of its own and no trigger; its properties come along: %p", async (withProperties, property) => {
  const { standIn, script } = await openScript();
  const id = await script(MAKE);
  const copies = [standIn.copy(withProperties), standIn.copy(withProperties)];
  const seen = [];
  for (const { standIn: saved, engine } of copies) {
    expect(engine).toContain('"Copy of');
    expect(engine).toContain('"kept"');
    const copy = await openScript({ saved });
    seen.push(await copy.script(LOOK));
  }
  expect(seen).toEqual([
    [expect.not.stringMatching(new RegExp(`^${id}$`)), property, 0],
    [expect.not.stringMatching(new RegExp(`^${id}$`)), property, 0],
  ]);
  expect(new Set(seen.map((one) => (one as string[])[0])).size).toBe(2);
  expect(await script(LOOK)).toEqual([id, "on", 1]);
});
