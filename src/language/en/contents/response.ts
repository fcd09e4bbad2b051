import type { SectionTexts } from "../../figures/item-texts";
import { english } from "../names/english";

export const response = {
  name: "Lead response",
  items: {
    "response.target": {
      label: "Response target",
      help: `Working minutes within which sales gives every new lead a first personal answer. Only the hours of the tab ${english.tabs.hours} count.`,
    },
    "response.warning": {
      label: "Warn before the target",
      help: "Working minutes before the due moment at which a waiting lead turns to Due soon.",
    },
    "response.targets": {
      label: "Targets by priority or source",
      help: 'A line for each priority or source with a target of its own, such as "High: 15, warn 5" or "Source Referral: 30". The first line that fits a lead holds; a lead that fits none has the target above.',
    },
    "response.start": {
      label: "The clock starts when the lead is",
      help: "received: the moment it came. passed to sales: the moment marketing handed it over; until then it says Not ready.",
      choices: { received: "received", passed: "passed to sales" },
    },
    "response.automatic": {
      label: "Automatic answers",
      help: "An automatic acknowledgement is no answer: one that came within this many minutes of arrival does not count. Blank: every answer counts.",
    },
  },
} satisfies SectionTexts;
