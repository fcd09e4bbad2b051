/** What the panel sends comes from outside: it is of the shape that is meant, or one sentence says that it could not be read. */
import { number, object, optional, string } from "valibot";
import { parsedJson, readMessage } from "../../../src/jobs/run/read-message";
import { words } from "../../../src/language/spoken/words";

const SHAPE = object({ seen: string(), tab: optional(number()) });

it.each([
  ['{"seen":"4f"}', { seen: "4f" }],
  ['{"seen":"4f","tab":2}', { seen: "4f", tab: 2 }],
])("reads %s", (text, message) => expect(readMessage(SHAPE, text)).toEqual(message));

it.each([[""], ["{"], ["null"], ["4"], ['{"seen":4}'], ["{}"], ['{"seen":"4f","tab":"2"}']])("cannot read %j", (text) => {
  expect(() => readMessage(SHAPE, text)).toThrow(words().saving.unreadable);
});

it("a text that is no JSON is nothing, whatever it is", () => {
  expect([parsedJson("x"), parsedJson(""), parsedJson("null"), parsedJson("[1]")]).toEqual([undefined, undefined, null, [1]]);
});

it("lets through what is no fault of the text", () => {
  const broken = {
    toString: () => {
      throw new TypeError("ours");
    },
  } as unknown as string;
  expect(() => readMessage(SHAPE, broken)).toThrow("ours");
});
