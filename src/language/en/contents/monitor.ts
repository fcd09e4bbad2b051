import type { SectionTexts } from "../../figures/item-texts";
import { english } from "../names/english";

export const monitor = {
  name: "Monitor",
  items: {
    "monitor.metrics": {
      label: "Metrics that we watch",
      help: `A line a metric of the tab ${english.tabs.monitor}, with its goal if any: "Within SLA: 90%". Also: Customers; Revenue per customer; Revenue from marketing leads; Leads, monthly average; Sales-ready share of customers; Months as a customer; Customer lifetime value.`,
      start: [
        "Leads",
        "Leads passed to sales",
        "Accepted by sales",
        "Inbound share",
        "Cost per lead",
        "Customer acquisition cost",
        "Within SLA",
        "Follow-ups in time",
        "Accepted in time",
        "Cadences kept to their end",
        "Median minutes to the answer",
        "Lead conversion",
        "Closing rate",
        "Return on investment",
        "Revenue",
        "Revenue share of marketing",
        "Workable leads per rep",
        "Attempts per workable lead",
        "Connect rate",
        "Pipeline rate",
        "Out-of-profile share",
      ],
    },
    "monitor.workable": {
      label: "Workable leads promised to each rep a month",
      help: "How many leads marketing passes to each sales rep in a month. Blank: none are promised.",
    },
    "monitor.followUps": {
      label: "Follow-ups made in time, at least",
      help: `The share of attempts after the first answer that sales makes by the agreed moment. With a number here the tab ${english.tabs.monitor} and the mails judge it. Blank: no share is agreed.`,
    },
    "monitor.acceptances": {
      label: "Leads accepted or rejected in time, at least",
      help: `The share of leads passed to sales that sales accepts, rejects or returns within the agreed time. With a number here the tab ${english.tabs.monitor} and the mails judge it. Blank: no share is agreed.`,
    },
    "monitor.cadences": {
      label: "Cadences kept to their end, at least",
      help: `The share of leads that sales reaches, or tries as often as agreed, before it lets them go. With a number here the tab ${english.tabs.monitor} and the mails judge it. Blank: no share is agreed.`,
    },
    "monitor.inbound": {
      label: "Sources that are inbound",
      help: `Words of the column ${english.lead.source}, a line each: leads who came to you by themselves.`,
      start: ["Website form", "Content download", "Webinar", "Referral"],
    },
    "monitor.marketing": {
      label: "Sources that marketing generates",
      help: `Words of the column ${english.lead.source}, a line each: their customers count as revenue from marketing. Blank: it is not measured.`,
      start: ["Website form", "Content download", "Webinar", "Google Ads", "LinkedIn Ads", "Trade fair"],
    },
    "monitor.outside": {
      label: "Lost reasons that mean out of profile",
      help: `Words of the column ${english.lead.lostReason}, a line each: leads that marketing should not have passed on.`,
      start: ["Not a fit", "Out of profile", "Student", "Wrong region"],
    },
    "monitor.outsideLimit": {
      label: "Out-of-profile leads among the lost, at most",
      help: "Above this share marketing's side of the agreement is not kept. Blank: no share is agreed.",
    },
    "monitor.notNow": {
      label: "Return reasons that mean not now",
      help: `Words of the column ${english.lead.returnReason}, a line each: the lead fits and its time has not come. Every other reason for a return or a rejection judges the quality of what marketing passed on.`,
      start: ["Not now", "Later", "Too early", "No budget yet", "Timing", "Next quarter", "Next year", "Needs nurturing"],
    },
    "monitor.returnedLimit": {
      label: "Leads returned for their quality, at most",
      help: "Share of the leads passed to sales. Above it marketing's side of the agreement is not kept. Blank: no share is agreed.",
    },
    "monitor.covers": {
      label: "Months that a customer's revenue covers",
      help: `For the customer lifetime value: 12 where the column ${english.lead.revenue} holds what a customer pays a year, 1 for a month.`,
    },
    "monitor.margin": {
      label: "Gross margin",
      help: "For the customer lifetime value: the share of revenue that is left after what the customer's service costs. Blank: it is revenue, not profit.",
    },
  },
} satisfies SectionTexts;
