import type { StageSayings } from "../../core/stages/sayings";
import type { SentencesOf } from "../figures/sentences-of";
import { english } from "./names/english";
import { quoted } from "./quoted";

export const stages: SentencesOf<StageSayings> = {
  nameHeadingGone: () => `The heading "${english.stages.name}" is gone: type it above the names of the stages.`,
  noName: (row) => `Row ${row} names no stage: type its name, or clear the row.`,
  teamWanted: (row, word) => `Row ${row}, ${english.stages.whose}: choose marketing or sales, not ${quoted(word)}.`,
  yesWanted: (row, word) => `Row ${row}, ${english.stages.takesOver}: type yes or leave it blank, not ${quoted(word)}.`,
  endWanted: (row, word) => `Row ${row}, ${english.stages.end}: choose won, lost, other or waiting, not ${quoted(word)}.`,
  twice: (row, word, first) => `Row ${row}: ${quoted(word)} stands in row ${first}, too. Keep it in one of them.`,
  takesOverTwice: (row, first) => `Row ${row}: sales takes over in row ${first} already. Keep the yes of one of them.`,
};
