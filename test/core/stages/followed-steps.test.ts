import { followedSteps } from "../../../src/core/stages/followed-steps";

const FUNNEL = ["Lead", "MQL", "SAL", "Customer"];
/** Names of rows, a star behind one that holds what somebody typed. */
const rowsOf = (names: readonly string[]) => names.map((name) => ({ name: name.replace("*", ""), isTyped: name.endsWith("*") }));

describe("the rows of a plan after the list of stages changed", () => {
  it.each<[says: string, rows: string[], before: string[], now: string[], expected: string[]]>([
    ["the same", FUNNEL, FUNNEL, FUNNEL, ["0 Lead", "1 MQL", "2 SAL", "3 Customer"]],
    ["one more between", FUNNEL, FUNNEL, ["Lead", "MQL", "Demo", "SAL", "Customer"], ["0 Lead", "1 MQL", "- Demo", "2 SAL", "3 Customer"]],
    ["one more at each end", FUNNEL, FUNNEL, ["Visit", ...FUNNEL, "Fan"], ["- Visit", "0 Lead", "1 MQL", "2 SAL", "3 Customer", "- Fan"]],
    ["one gone", FUNNEL, FUNNEL, ["Lead", "SAL", "Customer"], ["0 Lead", "2 SAL", "3 Customer"]],
    [
      "one gone whose row was typed into",
      ["Lead", "MQL*", "SAL", "Customer"],
      FUNNEL,
      ["Lead", "SAL", "Customer"],
      ["0 Lead", "1 kept", "2 SAL", "3 Customer"],
    ],
    [
      "the first gone, typed into",
      ["Lead*", "MQL", "SAL", "Customer"],
      FUNNEL,
      ["MQL", "SAL", "Customer"],
      ["0 kept", "1 MQL", "2 SAL", "3 Customer"],
    ],
    ["one renamed", FUNNEL, FUNNEL, ["Lead", "Qualificado", "SAL", "Customer"], ["0 Lead", "1 Qualificado", "2 SAL", "3 Customer"]],
    [
      "one renamed that the plan names in its own way",
      ["Lead", "MQL", "SAL", "Member"],
      FUNNEL,
      ["Lead", "MQL", "SAL", "Cliente"],
      ["0 Lead", "1 MQL", "2 SAL", "3 Cliente"],
    ],
    ["two in another order", FUNNEL, FUNNEL, ["Lead", "SAL", "MQL", "Customer"], ["0 Lead", "2 SAL", "1 MQL", "3 Customer"]],
    [
      "a row of people's own",
      ["Lead", "MQL", "Trial", "SAL", "Customer"],
      FUNNEL,
      ["Lead", "MQL", "SAL", "Deal", "Customer"],
      ["0 Lead", "1 MQL", "2 kept", "3 SAL", "- Deal", "4 Customer"],
    ],
    [
      "a row of people's own that the list names now",
      ["Lead", "MQL", "Trial", "SAL", "Customer"],
      FUNNEL,
      ["Lead", "MQL", "trial", "SAL", "Customer"],
      ["0 Lead", "1 MQL", "2 trial", "3 SAL", "4 Customer"],
    ],
    [
      "a row that somebody deleted",
      ["Lead", "SAL", "Customer"],
      FUNNEL,
      ["Lead", "MQL", "SAL", "Deal", "Customer"],
      ["0 Lead", "1 SAL", "- Deal", "2 Customer"],
    ],
    [
      "a blank row, as a cut attempt leaves it",
      ["Lead", "MQL", "", "SAL", "Customer"],
      FUNNEL,
      ["Lead", "MQL", "Demo", "SAL", "Customer"],
      ["0 Lead", "1 MQL", "- Demo", "3 SAL", "4 Customer"],
    ],
    [
      "accents and capitals",
      ["Lead", "Négociation", "Client"],
      ["lead", "negociation", "client"],
      ["Lead", "NEGOCIATION", "Client"],
      ["0 Lead", "1 NEGOCIATION", "2 Client"],
    ],
    ["all renamed at once", ["A", "B"], ["A", "B"], ["C", "D"], ["0 C", "1 D"]],
    ["others, and more of them", ["A", "B*"], ["A", "B"], ["C", "D", "E"], ["1 kept", "- C", "- D", "- E"]],
  ])("%s", (_, rows, before, now, expected) => {
    const said = followedSteps(rowsOf(rows), before, now).map(({ from, step }) => `${from ?? "-"} ${step === null ? "kept" : now[step]}`);
    expect(said).toEqual(expected);
  });
});
