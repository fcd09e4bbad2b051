import type { SheetCell } from "./reading";
import type { Rectangle, TabRanges } from "./tab-ranges";

type Check = GoogleAppsScript.Spreadsheet.DataValidation;

/** Cells that refuse what is not allowed in them. */
export interface StrictCheck {
  /** The texts of a list, or the kind of cell that alone is allowed. */
  allows: readonly string[] | "tick" | "date";
  /** Of each row whether it is checked. */
  isChecked: readonly boolean[];
}

export interface Offer {
  choices: readonly string[];
  help: string;
  /** Whether Sheets only warns of another text. */
  warnsOnly?: boolean;
}

/** What the cells of a column are checked by. */
export interface ColumnChecks {
  /** Of each cell: what its dropdown offers, "other" for a check of another kind, null for none. */
  readonly now: readonly (Offer | "other" | null)[];
  /**
   * Gives cells another dropdown, or none, stretch by stretch: the other cells are not touched, since writing a rule back as it was
   * read loses the colours that people gave its choices. 2 calls for each stretch, and 4 for a dropdown.
   */
  change(offer: Offer | null, isMeant: (at: number) => boolean): void;
}

/** Dropdowns and other checks of a tab's cells. */
export interface TabChecks {
  /** A dropdown for each cell of a column, null for none: 4 calls and 4 for each dropdown. */
  offerChoices(row: number, column: number, offers: readonly (Offer | null)[]): void;
  /** Which cells of a column offer a dropdown, or are checked by another rule; 2 calls. */
  areOffered(row: number, column: number, rows: number): boolean[];
  /** 2 calls, 1 for each cell that has a check, and 2 for each stretch of alike ones. */
  columnChecks(row: number, column: number, rows: number): ColumnChecks;
  /** What the cells of a row are checked by; 2 calls, and 1 for each cell that has a check. */
  rowChecks(row: number, columns: number): ColumnChecks["now"];
  /**
   * What cells refuse that a script writes, by column, judged by each column's first check: those that take anything are left out;
   * 2 calls, and 2 to 4 for each column that has a check.
   */
  strictChecks(row: number, rows: number, columns: readonly number[]): Map<number, StrictCheck>;
  /** Takes the dropdowns and other checks of cells away; 2 calls. */
  offerNothing(area: Rectangle): void;
  /** The same dropdown for every cell of a column; 7 calls. */
  offerChoice(row: number, column: number, rows: number, offer: Offer): void;
  /** Dropdowns of some columns of a block, none in the others of it; 2 calls and 5 for each. */
  offerColumns(block: Rectangle, offers: readonly (Offer & { column: number })[]): void;
  /**
   * Words the help of a column's dropdowns anew, with their choices as they are; 2 calls, 1 or 2 more for each cell that has one, and
   * where any changes 1 and 3 for each list of choices.
   *
   * @param now a help's new text; undefined for one that stays
   */
  wordHelp(row: number, column: number, rows: number, now: (help: string) => string | undefined): void;
  /** Takes the dropdowns of a column away; 2 calls. */
  takeChoices(row: number, column: number, rows: number): void;
  /** Gives rows the number formats and the drop-downs of another one, where it has any; 7 calls. */
  formatLike(row: number, first: number, rows: number, columns: number): void;
}

const dropdown = ({ choices, help, warnsOnly = false }: Offer) =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(warnsOnly)
    .setHelpText(help)
    .build();

/** The same of many: those with the same choices are made after the first, which takes fewer calls. */
function dropdowns(offers: readonly (Offer | null)[]): (Check | null)[] {
  const made = new Map<string, Check>();
  return offers.map((offer) => {
    if (!offer) return null;
    const like = JSON.stringify([offer.choices, offer.warnsOnly]);
    const known = made.get(like);
    const rule = known ? known.copy().setHelpText(offer.help).build() : dropdown(offer);
    made.set(like, rule);
    return rule;
  });
}

/** Rules with their help worded anew, each once, however many cells share it; those that stay as they are. */
function reworded(rules: readonly (Check | null)[], now: (help: string) => string | undefined): (Check | null)[] {
  const made = new Map<string, Check>();
  return rules.map((rule) => {
    const help = rule && now(rule.getHelpText() ?? "");
    if (!rule || !help) return rule;
    const like = JSON.stringify([help, rule.getCriteriaValues(), rule.getAllowInvalid()]);
    const known = made.get(like) ?? rule.copy().setHelpText(help).build();
    made.set(like, known);
    return known;
  });
}

/** What a check allows alone; null where it only warns, or asks for what a script cannot tell beforehand. */
function allowedBy(rule: Check): StrictCheck["allows"] | null {
  if (rule.getAllowInvalid()) return null;
  const kind = String(rule.getCriteriaType());
  if (kind === "CHECKBOX") return "tick";
  if (kind.startsWith("DATE_")) return "date";
  if (kind !== "VALUE_IN_LIST" && kind !== "VALUE_IN_RANGE") return null;
  const [source] = rule.getCriteriaValues();
  const choices: SheetCell[] = kind === "VALUE_IN_LIST" ? source : source.getValues().flat();
  return choices.map(String);
}

/** The choices of a list that stands in the rule itself, as JSON; null for a rule of another kind. */
function listOf(rule: Check): string | null {
  const [choices] = rule.getCriteriaValues();
  return Array.isArray(choices) && choices.every((choice) => typeof choice === "string") ? JSON.stringify(choices) : null;
}

/** What rules offer, each stretch of alike lists asked once for the rest: each question to a rule is a call. */
function offersOf(rules: readonly (Check | null)[]): (Offer | "other" | null)[] {
  const lists = rules.map((rule) => rule && (listOf(rule) ?? "other"));
  let known: Offer | "other" | null = null;
  return lists.map((list, at) => {
    const rule = rules[at];
    if (!rule || list === null || list === "other") known = rule ? "other" : null;
    else if (list !== lists[at - 1]) {
      known = { choices: JSON.parse(list), help: rule.getHelpText() ?? "", warnsOnly: rule.getAllowInvalid() };
    }
    return known;
  });
}

/** Cells side by side that are meant, as the first and how many. */
function stretches(count: number, isMeant: (at: number) => boolean): { first: number; rows: number }[] {
  const found: { first: number; rows: number }[] = [];
  for (let at = 0; at < count; at += 1) {
    const last = found[found.length - 1];
    if (!isMeant(at)) continue;
    if (last && last.first + last.rows === at) last.rows += 1;
    else found.push({ first: at, rows: 1 });
  }
  return found;
}

/** The checks of the tab of these ranges. */
export const checksOf = ({ area }: TabRanges): TabChecks => ({
  offerChoices: (row, column, offers) =>
    void area(row, column, offers.length, 1).setDataValidations(dropdowns(offers).map((rule) => [rule])),
  areOffered: (row, column, rows) =>
    area(row, column, rows, 1)
      .getDataValidations()
      .map(([rule]) => rule !== null),
  columnChecks(row, column, rows) {
    const now = offersOf(
      area(row, column, rows, 1)
        .getDataValidations()
        .map(([rule = null]) => rule),
    );
    return {
      now,
      change(offer, isMeant) {
        const rule = offer && dropdown(offer);
        for (const { first, rows: some } of stretches(rows, isMeant)) area(row + first, column, some, 1).setDataValidation(rule);
      },
    };
  },
  rowChecks: (row, columns) => offersOf(area(row, 0, 1, columns).getDataValidations()[0] ?? []),
  strictChecks(row, rows, columns) {
    if (columns.length === 0) return new Map();
    const from = Math.min(...columns);
    const rules = area(row, from, rows, Math.max(...columns) - from + 1).getDataValidations();
    return new Map(
      columns.flatMap((column) => {
        const own = rules.map((line) => line[column - from] ?? null);
        const allows = own.find((rule) => rule !== null);
        const alone = allows ? allowedBy(allows) : null;
        return alone ? [[column, { allows: alone, isChecked: own.map((rule) => rule !== null) }] as const] : [];
      }),
    );
  },
  offerNothing: ({ row, column, rows, columns }) => void area(row, column, rows, columns).setDataValidation(null),
  offerChoice: (row, column, rows, offer) => void area(row, column, rows, 1).setDataValidation(dropdown(offer)),
  offerColumns(block, offers) {
    const rules = offers.map((offer) => ({ at: offer.column - block.column, rule: dropdown(offer) }));
    const line = Array.from({ length: block.columns }, (_, at) => rules.find((one) => one.at === at)?.rule ?? null);
    area(block.row, block.column, block.rows, block.columns).setDataValidations(Array.from({ length: block.rows }, () => line));
  },
  wordHelp(row, column, rows, now) {
    const cells = area(row, column, rows, 1);
    const before = cells.getDataValidations().map(([rule = null]) => rule);
    const after = reworded(before, now);
    if (after.some((rule, at) => rule !== before[at])) cells.setDataValidations(after.map((rule) => [rule]));
  },
  takeChoices: (row, column, rows) => void area(row, column, rows, 1).clearDataValidations(),
  formatLike(row, first, rows, columns) {
    const [like, range] = [area(row, 0, 1, columns), area(first, 0, rows, columns)];
    const [formats = []] = like.getNumberFormats();
    const [checks = []] = like.getDataValidations();
    range.setNumberFormats(Array.from({ length: rows }, () => formats));
    range.setDataValidations(range.getDataValidations().map((own) => own.map((check, column) => checks[column] ?? check)));
  },
});
