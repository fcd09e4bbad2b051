import type { Saying } from "../../cells/saying";
import { GRADE_COLUMNS, gradesIn, RULE_COLUMNS, rulesIn } from "../../scoring/rules";
import { lines, section } from "./item";

function rulesProblem(text: string): Saying | string | null {
  const read = rulesIn(text);
  return "sentence" in read ? read.sentence : null;
}

function gradesProblem(text: string): Saying | string | null {
  const read = gradesIn(text);
  return "sentence" in read ? read.sentence : null;
}

export const SCORING = section("Lead scoring", [
  {
    key: "scoring.on",
    label: "Score leads in the lead tab",
    help: "yes: every check of the leads fills the columns SLA score and SLA score reasons. no: only =SLA_SCORE() in cells uses the rules.",
    kind: "yesno",
    clock: true,
    start: "no",
    owner: "Both",
  },
  {
    key: "scoring.rules",
    label: "Scoring rules",
    help: "A row for each rule: a column of the lead tab, a test (is, is not, contains, starts with, ends with, at least, at most, is filled, is blank), what to compare with, and points, which may be below 0.",
    kind: "table",
    columns: RULE_COLUMNS,
    optional: true,
    clock: true,
    check: rulesProblem,
    start: lines(
      "Title | contains | Head | 20",
      "Title | contains | Director | 20",
      "Title | contains | student | -40",
      "Source | is | Demo request | 30",
      "Source | is | Referral | 20",
      "Email | ends with | @gmail.com | -10",
      "Company | is filled | | 10",
    ),
    owner: "Both",
  },
  {
    key: "scoring.grades",
    label: "Grades",
    help: "A row for each grade and the points from which it holds, the best first. Leads below the last one have none.",
    kind: "table",
    columns: GRADE_COLUMNS,
    optional: true,
    clock: true,
    check: gradesProblem,
    start: lines("A | 50", "B | 30", "C | 10"),
    owner: "Both",
  },
  {
    key: "scoring.threshold",
    label: "Sales-ready from",
    help: "Points from which a lead is sales-ready.",
    kind: "count",
    start: 30,
    owner: "Both",
  },
  {
    key: "scoring.quality",
    label: "Lead quality",
    help: "How the teams see whether the score is right, and what they change.",
    kind: "text",
    optional: true,
    start:
      "Once a quarter the teams compare the score of the leads that became customers with the score of those that were lost. A rule whose points make no difference is dropped.",
    owner: "Both",
  },
]);
