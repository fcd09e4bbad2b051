import { lackingFor } from "../../../sidebar/leads/lacking";

const columns = ["received", "responded", "attempts", "lastAttempt", "accepted", "returned", "returnReason"].map((field) => ({
  field,
  label: field,
  heading: field === "received" || field === "attempts" ? field : "",
}));

it.each([
  ["answer", ["responded"]],
  ["attempt", ["lastAttempt"]],
  ["accept", ["accepted"]],
  ["reject", ["returned", "returnReason"]],
  ["return", ["returned", "returnReason"]],
  ["something else", []],
])("the click %s lacks of this tab %j", (click, fields) => expect(lackingFor(click, columns).map(({ field }) => field)).toEqual(fields));

it("lacks nothing where all is there", () => {
  const all = columns.map((column) => ({ ...column, heading: column.field }));
  expect(lackingFor("return", all)).toEqual([]);
});
