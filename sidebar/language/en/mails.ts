import { numberText } from "../../../src/language/figures/number-text";
import { agreeing, counted } from "./counted";

export const mails = {
  title: "Mails",
  kindsOn: (on: number) => (on === 0 ? "All are off." : `${counted(on, "kind")} ${agreeing(on, "is", "are")} on.`),
  whenSent:
    "They go out with the check by the clock, what is new since the last one in one mail, while your team works or in the hour before it opens, in the name of who switched the check on.",
  lastSent: (moment: string) => `The last one went out ${moment}.`,
  offInCopy:
    "Mails are off in this copy of the spreadsheet: they were turned on in another one. Turned on here, they go out from both to the same people.",
  turnOnHere: "Turn mails on here",
  turnOnHereTitle: "Sends the mails that are chosen below from this spreadsheet, too",
  turningOn: "Turning them on…",
  choose: "Choose mails and recipients",
  preview: "Preview the mails",
  previewTitle: "Shows every mail as it would look now; nothing is sent",
  previewing: "Putting the mails together…",
  nothingToTell: "Nothing to tell right now, so no mail would go.",
  which: "Which mail",
  to: (address: string) => `To ${address}`,
  mail: (subject: string) => `Mail: ${subject}`,
  kind: (name: string, isOn: boolean) => `${name}: ${isOn ? "on" : "off"}`,
  /** @param more how many there are beyond those named */
  goesTo: (addresses: string, more: number) => `Goes to ${addresses}${more > 0 ? ` and ${numberText(more)} more` : ""}.`,
  left: (recipients: number) => `Google lets you write to ${numberText(recipients)} more recipients today.`,
};
