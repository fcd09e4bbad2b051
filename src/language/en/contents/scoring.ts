import type { SectionTexts } from "../../figures/item-texts";
import { english } from "../names/english";
import { ruleWords } from "./rule-words";

const { tests } = ruleWords;

export const scoring = {
  name: "Lead scoring",
  items: {
    "scoring.on": {
      label: "Score leads in the lead tab",
      help: `yes: every check of the leads fills the columns ${english.score.score} and ${english.score.reasons}. no: only =SLA_SCORE() in cells uses the rules.`,
    },
    "scoring.rules": {
      label: "Scoring rules",
      help: "A row for each rule: a column of the lead tab, a test (is, is not, contains, starts with, ends with, at least, at most, is filled, is blank), what to compare with, and points, which may be below 0.",
      columns: ["Column", "Test", "Value", "Points"],
      start: [
        [english.lead.title, tests.contains, "Head", 20],
        [english.lead.title, tests.contains, "Director", 20],
        [english.lead.title, tests.contains, "student", -40],
        [english.lead.source, tests.is, "Demo request", 30],
        [english.lead.source, tests.is, "Referral", 20],
        [english.lead.email, tests["ends with"], "@gmail.com", -10],
        [english.lead.company, tests["is filled"], "", 10],
      ],
    },
    "scoring.grades": {
      label: "Grades",
      help: "A row for each grade and the points from which it holds, the best first. Leads below the last one have none.",
      columns: ["Grade", "From points"],
    },
    "scoring.threshold": {
      label: "Sales-ready from",
      help: "Points from which a lead is sales-ready.",
    },
    "scoring.quality": {
      label: "Lead quality",
      help: "How the teams see whether the score is right, and what they change.",
      start:
        "Once a quarter the teams compare the score of the leads that became customers with the score of those that were lost. A rule whose points make no difference is dropped.",
    },
  },
} satisfies SectionTexts;
