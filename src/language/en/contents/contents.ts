import { approach } from "./approach";
import { beside } from "./beside";
import { stageChoices, yesNo } from "./chosen";
import { colours } from "./colours";
import { customers } from "./customers";
import { definitions } from "./definitions";
import { goals } from "./goals";
import { handoff } from "./handoff";
import { mails } from "./mails";
import { metrics } from "./metrics";
import { monitor } from "./monitor";
import { nurturing } from "./nurturing";
import { people } from "./people";
import { purpose } from "./purpose";
import { qualification } from "./qualification";
import { reports } from "./reports";
import { response } from "./response";
import { responsibilities } from "./responsibilities";
import { review } from "./review";
import { scoring } from "./scoring";
import { startingStages } from "./starting-stages";
import { strategies } from "./strategies";

/** What the agreement's tab, its versions and the panel call things. */
export const contents = {
  sections: {
    purpose: purpose.name,
    definitions: definitions.name,
    customers: customers.name,
    qualification: qualification.name,
    scoring: scoring.name,
    goals: goals.name,
    metrics: metrics.name,
    monitor: monitor.name,
    strategies: strategies.name,
    responsibilities: responsibilities.name,
    people: people.name,
    response: response.name,
    handoff: handoff.name,
    approach: approach.name,
    nurturing: nurturing.name,
    reports: reports.name,
    mails: mails.name,
    review: review.name,
    colours: colours.name,
  },
  /** By key. */
  items: {
    ...purpose.items,
    ...definitions.items,
    ...customers.items,
    ...qualification.items,
    ...scoring.items,
    ...goals.items,
    ...metrics.items,
    ...monitor.items,
    ...strategies.items,
    ...responsibilities.items,
    ...people.items,
    ...response.items,
    ...handoff.items,
    ...approach.items,
    ...nurturing.items,
    ...reports.items,
    ...mails.items,
    ...review.items,
    ...colours.items,
  },
  beside,
  startingStages,
  yesNo,
  stageChoices,
  /** Of an item of an earlier version. */
  noLongerPart: "No longer part of the agreement",
  owners: { marketing: "Marketing", sales: "Sales", both: "Both" },
  aspects: {
    goal: "Goal",
    metrics: "Metrics",
    qualification: "Qualification",
    questions: "Key questions",
    strategies: "Strategies",
    contact: "Contact",
    report: "Report",
  },
  /** Of an item that is a number of minutes, where its cell stands alone. */
  inMinutes: (label: string) => `${label} (minutes)`,
};
