import { lackingFor } from "../../../sidebar/leads/lacking";

const columns = [
  { field: "received", clicks: [] },
  { field: "responded", clicks: ["answer"] },
  { field: "attempts", clicks: ["attempt"] },
  { field: "lastAttempt", clicks: ["attempt"] },
  { field: "accepted", clicks: ["accept"] },
  { field: "returned", clicks: ["reject", "return"] },
  { field: "returnReason", clicks: ["reject", "return"] },
].map((column) => ({
  ...column,
  label: column.field,
  heading: column.field === "received" || column.field === "attempts" ? column.field : "",
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
