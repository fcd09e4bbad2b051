/** Numbers that are text, such as those of an import, are read as the spreadsheet writes numbers: in every argument of every function. */
import { builtFunctions } from "./built-script";
import { goodArguments } from "./good-arguments";

/** Each number of an argument as a text of the language. */
const inWords = (value: unknown, language: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => inWords(item, language));
  return typeof value === "number" ? value.toLocaleString(language, { maximumFractionDigits: 12 }) : value;
};

const holdsNumber = (value: unknown, fits: (number: number) => boolean): boolean =>
  Array.isArray(value) ? value.some((item) => holdsNumber(item, fits)) : typeof value === "number" && fits(value);

const asText = (answer: unknown): string => JSON.stringify(answer);

describe.each([
  ["en_US", "en-US"],
  ["de_DE", "de-DE"],
  ["pt_BR", "pt-BR"],
  ["fr_FR", "fr-FR"],
  ["de_CH", "de-CH"],
])("in a sheet of %s", (locale, language) => {
  const { functions, date } = builtFunctions(locale);
  const given = Object.entries(goodArguments(date)).flatMap(([name, args]) =>
    // It judges cells as the plan's own formulas read them, for which a text is no number.
    name === "SLA_PLAN_CHECK"
      ? []
      : args.flatMap((argument, place) => (holdsNumber(argument, () => true) ? [[name, place, args] as const] : [])),
  );

  it.each(given)("%s, argument %d", (name, place, args) => {
    const call = functions[name] ?? (() => undefined);
    const typed = args.map((argument, at) => (at === place ? inWords(argument, language) : argument));
    expect(asText(call(...typed))).toBe(asText(call(...args)));
  });
});

describe("in a sheet that writes a decimal point, a decimal comma is said to be one", () => {
  const { functions, date } = builtFunctions("en_US");
  const given = Object.entries(goodArguments(date)).flatMap(([name, args]) =>
    // It judges cells as the plan's own formulas read them, for which a text is no number.
    name === "SLA_PLAN_CHECK"
      ? []
      : args.flatMap((argument, place) =>
          holdsNumber(argument, (number) => !Number.isInteger(number)) ? [[name, place, args] as const] : [],
        ),
  );

  it.each(given)("%s, argument %d", (name, place, args) => {
    const call = functions[name] ?? (() => undefined);
    const typed = args.map((argument, at) => (at === place ? inWords(argument, "de-DE") : argument));
    let said: string;
    try {
      said = asText(call(...typed));
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toContain("is text with a decimal comma. Write 0.");
  });
});

describe("the spreadsheet's locale", () => {
  it.each([
    ["unknown", "xx_XX"],
    ["not named", ""],
  ])("that is %s leaves texts English", (_, locale) => {
    const { functions } = builtFunctions(locale);
    expect(functions.SLA_LEAD_VALUE?.("1,250", 1)).toBe(1250);
  });
});
