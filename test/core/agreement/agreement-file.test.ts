import { readFileSync } from "node:fs";
import { fileText, fileValues } from "../../../src/core/agreement/agreement-file";
import { AGREED_ITEMS } from "../../../src/core/agreement/items";
import { itemNames, startOf } from "../../../src/language/spoken/item-words";
import { PEOPLES_WORDS } from "../../../src/language/spoken/peoples-words";
import { EARLIER_STARTS } from "../../../src/language/spoken/starting-stages";

const HOURS = {
  week: [
    ["Monday", "09:00", "12:00"],
    ["Friday", "22:00", "24:00"],
  ],
  holidays: [["2026-12-24", "09:00", "12:00", "Half a day"]],
  timeZone: "",
};
const STARTS = new Map(AGREED_ITEMS.map((item) => [item.key, startOf(item)]));
const file = JSON.parse(fileText(STARTS, HOURS, "2026-11-18T09:30:00.000Z", itemNames));
const schema = JSON.parse(readFileSync("docs/agreement-file.schema.json", "utf8"));

it("holds every item and is read again as it was", () => {
  expect(fileValues(file.fields, EARLIER_STARTS, PEOPLES_WORDS)).toEqual({ values: STARTS });
});

it("is what the published schema says", () => {
  expect(Object.keys(file)).toEqual(Object.keys(schema.properties));
  expect(file).toMatchObject({ format: schema.properties.format.const, formatVersion: schema.properties.formatVersion.const });
  const { properties, required } = schema.properties.fields.items;
  for (const field of file.fields) {
    expect(Object.keys(field)).toEqual(Object.keys(properties));
    expect(required.every((name: string) => name in field)).toBe(true);
    expect(properties.value.type).toContain(typeof field.value);
  }
});

it("leaves out what the agreement's tab lacks", () => {
  expect(JSON.parse(fileText(new Map([["purpose", "x"]]), null, "", itemNames)).fields).toEqual([
    { key: "purpose", section: "Purpose and parties", label: "Purpose of this agreement", value: "x" },
  ]);
});
