import { numberText } from "../../../src/language/figures/number-text";
import { agreeing, counted } from "./counted";

export const versions = {
  /** From when a version holds, within a sentence. */
  inForceSince: (day: string) => `in force since ${day}`,
  inForceFrom: (day: string) => `in force from ${day}`,
  noLongerInForce: (day: string) => `published for ${day}, no longer in force`,
  title: (version: number, holds: string) => `Version ${version}, ${holds}`,
  nonePublished: "Nothing is published yet. Until then leads are judged by the agreement as it stands.",
  draftIsSame: (version: number, holds: string) => `The draft says the same as version ${version}, ${holds}.`,
  draftDiffers: (version: number, holds: string, items: number) =>
    `The draft differs from version ${version}, ${holds}: ${counted(items, "item")}. Leads that come follow it once it is published.`,
  changedSince:
    "Somebody changed its rows in the tab SLA log after it was published. File > Version history brings them back; or publish a new version.",
  accepted: {
    marketing: (who: string, day: string) => `Accepted for marketing by ${who} on ${day}.`,
    sales: (who: string, day: string) => `Accepted for sales by ${who} on ${day}.`,
  },
  notAccepted: { marketing: "Not accepted for marketing yet.", sales: "Not accepted for sales yet." },
  teams: { marketing: "Marketing", sales: "Sales" },
  publishedBy: (who: string) => `Published by ${who}.`,
  acceptFor: "For",
  accept: (version: number) => `Accept version ${version}`,
  readIt: "Read it",
  readTitle: (version: number) => `Shows what version ${version} says`,
  back: "Back",
  backTitle: "Back to the list of versions",
  sameAsDraft: "The draft says the same.",
  draftNow: (count: number) => `How the draft differs from it (${numberText(count)})`,
  differs: (count: number) => `What differs (${numberText(count)})`,
  putRight: "Before it can be published, put right:",
  notSaved: "Some of what you typed is not saved yet. Look at the line at the bottom first.",
  publish: "Publish",
  publishWithout: "Publish all the same",
  /** What two teams need before they sign, above a list of it. */
  stillMissing: (count: number) => `${counted(count, "thing")} that you need before you sign ${agreeing(count, "is", "are")} still blank:`,
  publishVersion: (version: number) => `Publish version ${version}`,
  from: "In force from",
  yourName: "Your name",
  whatChanged: "What changed, and why",
  reading: "Reading the versions…",
  readingOne: "Reading the version…",
  publishing: "Publishing…",
  saving: "Saving…",
  tryAgain: "Try again",
  tryAgainTitle: "Reads the versions once more",
};
