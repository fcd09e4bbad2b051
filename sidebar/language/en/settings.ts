import { counted } from "./counted";

/** The view Set-up, once a spreadsheet is set up. */
export const settings = {
  answers: "Answers to set-up",
  answersAre: (tab: string, columns: number) => `The leads stand in the tab “${tab}”; ${columns} of its columns are used.`,
  noTab: "There is no lead tab.",
  changeAnswers: "Change the answers",
  changeAnswersTitle: "Shows the tab, headings, columns, stages and what was added, to change any of them",
  hours: "Working hours",
  hoursSay: (holidays: number, zone: string) =>
    `${holidays === 0 ? "No holidays are listed." : `${counted(holidays, "holiday")} ${holidays === 1 ? "is" : "are"} listed.`} Time zone of the sheet: ${zone}.`,
  changeHours: "Change hours and holidays",
  changeHoursTitle: "Jumps to the tab of working hours and holidays",
  targets: "Response targets",
  colours: "Colours",
  notShown: "Not shown in the monitor",
  check: "Hourly check",
  checkOn: "Switch it on",
  checkOnTitle: "Lets Google check all leads every hour, under your name",
  switchingOn: "Switching it on…",
  atOnce: "Time leads as they come",
  atOnceTitle: "Lets Google tell the add-on of rows that a linked form, an import or another program brings, under your name",
  spreadsheet: "This spreadsheet",
  removing: "Removing takes away colours, the columns headed SLA, our drop-downs and your triggers, after asking. What people typed stays.",
  remove: "Remove…",
  removeTitle: "Takes the add-on out of this spreadsheet, after asking",
  questionOpen: "A question is open over the sheet: answer it there.",
  /** The one list of stages. */
  stages: "Stages",
  stagesUnread: "The list of stages is not understood: look at its tab.",
  /** @param funnel its number in the funnel, "" for none; means: what it stands for, "" where that is not said */
  stage: (name: string, funnel: string, means: string) => `${name}${funnel && ` (${funnel})`}${means && `: ${means}`}`,
  unknownWords: "Words of leads' stages that the list does not know. Say what each counts as:",
  unknownIsUnknown: "not known",
  unknownReadAs: (stage: string) => `read as ${stage}`,
  unknownPerhaps: (stage: string) => `a guess, perhaps ${stage}`,
  unknown: (word: string, leads: number, means: string) => `${word} (${counted(leads, "lead")}): ${means}`,
  guessed: (leads: number) =>
    `${counted(leads, "lead")} ${leads === 1 ? "is" : "are"} at words that mean different things in different systems: what they say here is guessed.`,
  changeStages: "Change stages",
  changeStagesTitle: "Opens the stages of set-up, with your own words and what each counts as",
  showStages: "Show the list of stages",
  showStagesTitle: "Jumps to the tab of stages, to add one or say more of it",
};
