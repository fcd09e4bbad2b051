import type { Dialogs } from "../contract/stand-in-contract";
import { toast, toastError } from "./toasts";

/** Apps Script waits for the answer in the middle of its run, which only the browser's own dialogs can do. */
const text = (title: string, prompt: string, meaning = ""): string => [title, prompt, meaning].filter(Boolean).join("\n\n");

/** Questions of the add-on, answered by the person in front of the page. */
export const peopleDialogs: Dialogs = {
  alert(title, prompt, buttons) {
    if (buttons === "OK") {
      window.alert(text(title, prompt));
      return "OK";
    }
    if (buttons === "OK_CANCEL") return window.confirm(text(title, prompt)) ? "OK" : "CANCEL";
    if (buttons === "YES_NO") return window.confirm(text(title, prompt, "OK means Yes, Cancel means No.")) ? "YES" : "NO";
    if (window.confirm(text(title, prompt, "OK means Yes. Cancel asks once more."))) return "YES";
    return window.confirm(text(title, prompt, "OK means No, Cancel means Cancel.")) ? "NO" : "CANCEL";
  },
  prompt(title, prompt) {
    const answer = window.prompt(text(title, prompt));
    return answer === null ? { button: "CANCEL", text: "" } : { button: "OK", text: answer };
  },
  // The stand-in says with this title that a menu entry failed, where Sheets shows a red bar.
  toast: (message, title, seconds) => (title === "Error" ? toastError(message) : toast(message, title, seconds)),
};
