import type { CellKind } from "../../core/headings/cell-kinds";
import type { HeadingSayings, LeftByHeading } from "../../core/headings/sayings";
import type { SentencesOf } from "../figures/sentences-of";

const LEFT_BY_HEADING: Readonly<Record<LeftByHeading, string>> = {
  "company-owner": "The owner of the company, not of the lead",
  length: "A length of time, no moment",
  who: "Who did it, not when",
  changed: "When the record was last changed, which is no work on the lead",
  ahead: "Lies ahead: nothing that was done",
  weighted: "The same money again, weighted or converted, or a score",
  yearly: "The company's own yearly figure, not what the lead is worth",
  "lost-date": "When it was lost, which no field asks for",
  closed: "Closed may be won or lost: the heading does not say which",
  campaign: "The campaign, not the source",
  converted: "A lead that was converted may have been accepted, or no more than counted by an ad",
  "other-id": "The number of another record",
  unknown: "No field is known by this heading",
};

const LEFT_BY_CELLS: Readonly<Record<CellKind, string>> = {
  span: "A length of time, no moment",
  hour: "Holds hours or lengths of time, no days",
  number: "Holds numbers, which this field is not",
  amount: "Holds amounts of money, which this field is not",
  "counted moment": "Holds numbers, which this field is not",
  email: "Holds e-mail addresses, which this field is not",
  phone: "Holds phone numbers",
  "yes or no": "Holds yes or no, not when or what",
  moment: "Holds dates, which this field is not",
  words: "Holds words, which this field is not",
};

export const headings: SentencesOf<HeadingSayings> = {
  leftByHeading: (why) => LEFT_BY_HEADING[why],
  leftByCells: (holds) => LEFT_BY_CELLS[holds],
  unproven: () => "The heading may mean several things, and the cells do not settle it: choose its field by hand if it has one",
  sameHeading: () => "Another column on its left has the same heading",
  blankBeside: () => "Two columns fit, and this one is blank",
  chosenAgainst: () => "Another column, or none, was chosen for its field",
  betterBeside: (heading) => `Two columns fit: "${heading}" fits better or stands further left`,
  hourBeside: (heading) => `The hour that belongs to "${heading}"`,
  partOfName: () => "A part of the name, which has a column of its own",
  byChoice: () => "Chosen by hand",
  fits: () => "Known by its heading",
  proven: () => "The heading may mean several things; the cells settle it",
  eMails: () => "Holds e-mail addresses",
  stageWords: () => "Holds the words of stages",
  firstAndLast: () => "First and last name make the name",
  answerOrArrival: () => "May say when the lead came or when it was first answered, and no other column says when leads came: which is it?",
};
