import { numberText } from "../../../src/language/figures/number-text";
import { agreeing, counted } from "./counted";

/** @param number 0 where it is not known which attempt it is */
function followUp(number: number, of: number): string {
  if (number === 0) return "The next attempt";
  return of > 0 ? `Attempt ${number} of ${of}` : `Attempt ${number}`;
}

/** What was promised to leads, and by when. */
export const promises = {
  toDo: (leads: number) => `To do: ${numberText(leads)}`,
  toDoOf: (shown: number, leads: number) => `To do: ${numberText(shown)} of ${numberText(leads)}`,
  whose: "Whose leads",
  wholeTeam: "Whole team",
  noOwner: "no owner",
  /** Counts that are filters, below their number. */
  back: "Back",
  filters: "Show only",
  tileTitle: (word: string, isOn: boolean) => (isOn ? "Shows all again" : `Shows only: ${word}`),
  /** A promise within the list. */
  short: {
    firstAnswer: "First answer",
    followUp,
    accept: "Accept or reject",
    comesBack: (reason: string) => (reason === "" ? "Comes back" : `Comes back: ${reason}`),
  },
  today: "today",
  lineTitle: "Jumps to this row",
  more: (leads: number) => `And ${numberText(leads)} more. The sheet shows them in the same colours.`,
  noneHere: "No lead here.",
  noneOf: (owner: string) => `Nothing is waiting for ${owner}.`,
  moreComing: (leads: number) => `And ${numberText(leads)} more.`,
  /** A promise in the card: a sentence, with the moment in words such as "at 10:00" or "on Tue 3 Nov". */
  firstAnswer: (moment: string, isLate: boolean) => `First answer ${isLate ? "was" : "is"} due ${moment}.`,
  followUp: (number: number, of: number, moment: string, isLate: boolean) =>
    `${followUp(number, of)} ${isLate ? "was" : "is"} due ${moment}.`,
  accept: (moment: string, isLate: boolean) => `Acceptance ${isLate ? "was" : "is"} due ${moment}.`,
  cameBack: (day: string) => `Came back ${day}.`,
  comesBack: (day: string) => `Rests until ${day}.`,
  rests: "Rests, without a day on which it comes back.",
  pausedUntil: (day: string) => `The clock stands still until ${day}.`,
  paused: "The clock stands still.",
  nothingDue: "Nothing is due.",
  reason: (reason: string) => `Reason: ${reason}.`,
  late: (minutes: number, hours: number) => {
    if (hours === 0) return `That is ${counted(minutes, "working minute")} ago.`;
    const rest = minutes === 0 ? "" : ` ${numberText(minutes)} min`;
    return `That is ${numberText(hours)} h${rest} of working time ago.`;
  },
  /** Nothing to do. */
  nothingWaits: "Nothing is waiting",
  noneToday: "No promise was due today.",
  keptToday: (due: number, kept: number) => {
    if (kept === due) return due === 1 ? "The one promise due today was kept." : `All ${numberText(due)} promises due today were kept.`;
    return `${numberText(kept)} of ${counted(due, "promise")} due today ${agreeing(kept, "was", "were")} kept.`;
  },
  next: (promise: string, moment: string) => `Next: ${promise} for {name}, ${moment}.`,
  /** @param day such as "tomorrow", "on Mon 23 Nov" */
  nextBack: (day: string) => `Next: {name} comes back ${day}.`,
  noneComing: (days: number) => `Nothing is due in the next ${numberText(days)} working days.`,
  nothingAhead: "Nothing is due in the days to come.",
  nextPromise: {
    firstAnswer: "first answer",
    followUp: (number: number) => (number === 0 ? "the next attempt" : `attempt ${number}`),
    accept: "accept or reject",
  },
  showNextTitle: "Lists what is due then, and who comes back",
  showNext: (days: number) => `Show the next ${numberText(days)} days`,
  showWaitingTitle: "Lists all that is promised, whenever it is due",
  showWaiting: (leads: number) => `Show the ${numberText(leads)} that ${agreeing(leads, "waits", "wait")}`,
  /** What is due on the days to come. */
  coming: (days: number, leads: number) => `Next ${numberText(days)} working days: ${numberText(leads)}`,
  closeComing: "Close",
  closeComingTitle: "Shows again how today went",
};
