import { numberText } from "../figures/number-text";
import { agreeing, counted } from "./counted";
import { english } from "./names/english";

/** Who got how many leads. */
export interface Got {
  name: string;
  leads: number;
}

const { owner } = english.lead;

/** "Ada 6, Ben 4" */
const each = (got: readonly Got[]): string => got.map(({ name, leads }) => `${name} ${numberText(leads)}`).join(", ");

/** "Ada", or "Ada (2), Ben (1)" */
const to = (got: readonly Got[]): string => {
  const [only] = got;
  return got.length === 1 && only ? only.name : got.map(({ name, leads }) => `${name} (${numberText(leads)})`).join(", ");
};

const all = (got: readonly Got[]): number => got.reduce((sum, { leads }) => sum + leads, 0);

/** Leads without an owner, given in turn. */
export const turns = {
  to,
  given: (got: readonly Got[]): string => `${counted(all(got), "lead", "leads")} got an owner in turn: ${each(got)}.`,
  untaken: (leads: number): string =>
    `${counted(leads, "lead", "leads")} without an owner ${agreeing(leads, "waits", "wait")}: nobody of the table of people takes ${agreeing(leads, "it", "them")}.`,
  /** `googleSays` is a sentence. */
  refused: (name: string, leads: number, googleSays: string): string =>
    `${counted(leads, "lead", "leads")} could not be given to ${name}. ${googleSays} Look at the column ${owner}: it may be protected, or have a drop-down without ${name}.`,
  /** What turns would do. */
  preview: (got: readonly Got[], leads: number): string =>
    got.length === 0
      ? `${counted(leads, "lead", "leads")} without an owner: nobody of the table of people takes ${agreeing(leads, "it", "them")}.`
      : `${counted(leads, "lead", "leads")} without an owner: ${each(got)}${all(got) < leads ? `, nobody ${numberText(leads - all(got))}` : ""}.`,
  /** What is said of a person whom a lead can be given to. */
  isNext: "next in turn",
  isAway: "away today",
  takesOther: "takes other leads",
  noneWithout: "No lead that waits is without an owner.",
  noColumn: `The lead tab has no column ${owner}, so nobody can be given a lead.`,
  noPeople: "Nobody in the table of people takes leads in turn: add a row for each person, with the team sales.",
};
