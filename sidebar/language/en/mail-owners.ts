import { numberText } from "../../../src/language/figures/number-text";
import { agreeing, counted } from "./counted";

/** Owners of leads whom the agreement does not name. */
export const mailOwners = {
  oddLetters: "It holds letters that can be mistaken for others: make sure who it is.",
  waiting: (leads: number) => `${counted(leads, "lead")} ${agreeing(leads, "waits", "wait")}`,
  add: "Add",
  addTitle: (address: string) => `Adds ${address} to the table of people`,
  addAll: (owners: number) => `Add all ${numberText(owners)}`,
  addAllTitle: "Adds these addresses to the table of people",
  added: (owners: number) => `${counted(owners, "owner")} added. Undo takes it back.`,
  before: (owners: number) =>
    `${counted(owners, "owner")} got mail before and ${agreeing(owners, "gets", "get")} none now: mail goes only to addresses that the agreement names. Is it right that ${agreeing(owners, "this person gets", "these people get")} mail?`,
  leaveOut: "Leave them without mail",
  leaveOutTitle: "They get no mail, and nobody is asked again",
  others: (owners: number) =>
    `The column Owner holds ${agreeing(owners, "an address", "addresses")} that the agreement does not name. No mail goes there; the manager gets it. Add only people of your team.`,
  more: (owners: number) => `And ${numberText(owners)} more: they come up as you add these.`,
};
