import { make, place } from "./make";

const SHOWN_FOR = 5;

function show(message: string, title: string, kind: "plain" | "error"): HTMLElement {
  const close = make("button", { type: "button", class: "toast-close", "aria-label": "Dismiss", title: "Dismiss this message" }, "×");
  const text = make("div", {}, ...(title ? [make("strong", {}, title), " "] : []), message);
  const toast = make("div", { class: `toast ${kind}`, ...(kind === "error" ? { role: "alert" } : {}) }, text, close);
  close.addEventListener("click", () => toast.remove());
  place("toasts").append(toast);
  return toast;
}

/** Says something that passes by after so many seconds, as Sheets' toast does. */
export function toast(message: string, title = "", seconds = SHOWN_FOR): void {
  const shown = show(message, title, "plain");
  setTimeout(() => shown.remove(), seconds * 1000);
}

/** Says what went wrong, until it is dismissed. */
export const toastError = (error: unknown): void =>
  void show(error instanceof Error ? error.message : String(error), "That did not work.", "error");
