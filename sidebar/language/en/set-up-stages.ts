import { counted } from "./counted";

/** The team's own words for stages, and what each counts as. */
export const setUpStages = {
  line: "What your words mean. Won, lost and closed leads wait for nobody and never turn red.",
  noWords: "No column holds stages yet, so there is nothing to choose. The stages are used as they stand.",
  noColumn: "No column of stages",
  noneNote: "none",
  words: (words: number) => counted(words, "word"),
  /** Stages that are known by their letters, in full. */
  inFull: { MQL: "marketing qualified lead", SAL: "sales accepted lead", SQL: "sales qualified lead" },
  longName: (name: string, inFull: string) => `${name} (${inFull})`,
  yourWord: "Your word",
  leads: "Leads",
  countsAs: "Counts as",
  countsAsOf: (word: string) => `${word} counts as`,
  notKnown: "Not known",
  unknownNote: "not known",
  guessNote: "a guess",
  guess: (why: string) => `A guess: ${why}`,
  lookAt: (words: number) => `${words === 1 ? "A guess" : "Guesses"}: please look at {words}.`,
  whatCounts: "Not known: what does {words} count as? Until you say, such leads are judged by their dates alone.",
  whatMean: (names: string) => `What do ${names} mean?`,
  takesOver: "Sales takes over at",
  chooseStage: "Choose a stage…",
};
