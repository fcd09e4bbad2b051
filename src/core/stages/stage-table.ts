/** Reads the agreement's table of stages from its cells, or from the text in which a version keeps it. */

import type { Cell } from "../cells/cell";
import { cellWords } from "../cells/cell-words";
import type { OffsetAt } from "../cells/moments";
import type { Saying } from "../cells/saying";
import { Unclear } from "../cells/unclear";
import { saysYes } from "../cells/yes-words";
import { foldedWord } from "./folded-word";
import { said } from "./sayings";
import type { Stage, StageChoice, StageWordNamed, StageWordOf } from "./stage";
import { heardIn } from "./stage-words";

/** The columns of the table, in the order in which set-up writes them. */
export const STAGE_FIELDS = ["name", "whose", "takesOver", "criterion", "owner", "end", "alsoCalled", "funnel"] as const;
export type StageField = (typeof STAGE_FIELDS)[number];

const TEAMS: Record<"marketing" | "sales", readonly string[]> = {
  marketing: ["marketing", "mkt", "mercadeo"],
  sales: ["sales", "vendas", "ventas", "vertrieb", "verkauf", "ventes", "commercial", "comercial"],
};

const NO = ["", "no", "n", "false", "0", "nao", "nein", "non", "-"];

const OTHER_END = ["other", "outro", "otro", "andere", "anders", "sonstiges", "autre", "closed", "unfit"];

const codesOnly: StageWordNamed = () => undefined;
const asCode: StageWordOf = (_, code) => code;

export type StagesRead = { stages: Stage[] } | { sentence: Saying | string };

const fault = (saying: Saying): never => {
  throw new Unclear(saying);
};

/**
 * Which team a word names.
 *
 * @returns "" for a blank, null for another word
 * @example teamOf("Vendas") //=> "sales"
 */
export function teamOf(word: string): Stage["whose"] | null {
  const folded = foldedWord(word);
  if (folded === "") return "";
  if (TEAMS.marketing.includes(folded)) return "marketing";
  return TEAMS.sales.includes(folded) ? "sales" : null;
}

/** What a word in the column End says; null for one that says nothing there. */
function endOf(word: string): Pick<Stage, "end" | "waiting"> | null {
  if (word === "") return { end: "", waiting: false };
  if (OTHER_END.includes(foldedWord(word))) return { end: "other", waiting: false };
  const sense = heardIn(word)?.sense;
  if (sense === "won" || sense === "lost") return { end: sense, waiting: false };
  if (sense === "unfit" || sense === "closed") return { end: "other", waiting: false };
  return sense === "waiting" ? { end: "", waiting: true } : null;
}

function yesOf(word: string, row: number): boolean {
  const folded = foldedWord(word);
  if (saysYes(word)) return true;
  return NO.includes(folded) ? false : fault(said("yesWanted", row, word));
}

/** Words that one cell names, parted by commas, semicolons or line breaks. */
const wordsIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");

function stageIn(cell: (field: StageField) => string, row: number, named: StageWordNamed): Stage {
  const name = cell("name");
  if (name === "") fault(said("noName", row));
  // A word of a language as its code, any other as it is.
  const chosen = (column: StageChoice): string => (cell(column) && named(column, cell(column))) || cell(column);
  const whose = teamOf(chosen("whose")) ?? fault(said("teamWanted", row, cell("whose")));
  const end = endOf(chosen("end")) ?? fault(said("endWanted", row, cell("end")));
  const [takesOver, alsoCalled] = [yesOf(chosen("takesOver"), row), wordsIn(cell("alsoCalled"))];
  return { name, whose, takesOver, criterion: cell("criterion"), owner: cell("owner"), ...end, alsoCalled, funnel: cell("funnel") };
}

interface PlacedStage {
  stage: Stage;
  row: number;
}

/** Each word names one stage of a funnel, and sales takes over at one. */
function refuseDoubles(placed: readonly PlacedStage[]): void {
  const known = new Map<string, PlacedStage>();
  const takers = new Map<string, number>();
  for (const { stage, row } of placed) {
    const funnel = foldedWord(stage.funnel);
    for (const word of [stage.name, ...stage.alsoCalled]) {
      const key = `${funnel}|${foldedWord(word)}`;
      const first = known.get(key);
      if (first && first.row !== row) fault(said("twice", row, word, first.row));
      known.set(key, { stage, row });
    }
    const taker = takers.get(funnel);
    if (!stage.takesOver) continue;
    if (taker !== undefined) fault(said("takesOverTwice", row, taker));
    takers.set(funnel, row);
  }
}

/**
 * Reads the table of stages; blank rows are left out.
 *
 * @param cells the table; in its first row, which field each column holds, "" for one of people's own
 * @param offsetAt the sheet's own zone: Sheets may have taken a name for a day
 * @param named what words of languages mean; left out: only what versions hold is known, and what people write without being asked
 * @returns the stages in their order, or what is wrong with the first row that is not understood, its number as the tab counts
 * @example readStages([["name", "end"], ["Perdido", "perdido"]], utc)
 *   //=> { stages: [{ name: "Perdido", end: "lost", whose: "", takesOver: false, criterion: "", owner: "", waiting: false, alsoCalled: [], funnel: "" }] }
 */
export function readStages(cells: readonly (readonly Cell[])[], offsetAt: OffsetAt, named: StageWordNamed = codesOnly): StagesRead {
  const words = cells.map((row) => row.map((cell) => cellWords(cell, offsetAt).trim()));
  const places = Object.fromEntries(STAGE_FIELDS.map((field) => [field, (words[0] ?? []).indexOf(field)])) as Record<StageField, number>;
  if (places.name < 0) return { sentence: said("nameHeadingGone") };
  try {
    const placed = words.slice(1).flatMap((row, at): PlacedStage[] => {
      const cell = (field: StageField): string => row[places[field]] ?? "";
      // A box that nobody ticked fills no row.
      const isBlank = STAGE_FIELDS.every((field) => cell(field) === "" || cell(field) === "FALSE");
      return isBlank ? [] : [{ stage: stageIn(cell, at + 2, named), row: at + 2 }];
    });
    refuseDoubles(placed);
    return { stages: placed.map(({ stage }) => stage) };
  } catch (error) {
    if (error instanceof Unclear) return { sentence: error.saying };
    throw error;
  }
}

/**
 * The cells of a stage, in the order of the columns.
 *
 * @param wordOf the words of codes; left out: the codes themselves, as versions hold them
 */
export function stageCells(
  { name, whose, takesOver, criterion, owner, end, waiting, alsoCalled, funnel }: Stage,
  wordOf: StageWordOf = asCode,
): string[] {
  const word = (column: StageChoice, code: string): string => (code === "" ? "" : wordOf(column, code));
  return [
    name,
    word("whose", whose),
    word("takesOver", takesOver ? "yes" : ""),
    criterion,
    owner,
    word("end", waiting ? "waiting" : end),
    alsoCalled.join(", "),
    funnel,
  ];
}
