import { make } from "./make";

/**
 * Opens a dialog over the page; Escape and Cancel close it, and the focus goes back to where it was.
 *
 * @param act what the main button does; a sentence that it answers is shown and keeps the dialog open
 */
export function openModal(title: string, body: Node[], verb: string, help: string, act: () => Promise<string | null>): void {
  const problem = make("p", { class: "problem", role: "alert" });
  const cancel = make("button", { type: "button", title: "Close this dialog and change nothing" }, "Cancel");
  const main = make("button", { type: "submit", class: "main", title: help }, verb);
  const heading = make("h2", { id: "modal-title" }, title);
  const form = make("form", { method: "dialog" }, heading, ...body, problem, make("div", { class: "buttons" }, main, cancel));
  const dialog = make("dialog", { class: "modal", "aria-labelledby": "modal-title" }, form);
  cancel.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    main.disabled = true;
    problem.textContent = "";
    const sentence = await act().catch((error: Error) => error.message);
    main.disabled = false;
    if (sentence === null) return dialog.close();
    problem.textContent = sentence;
  });
  document.body.append(dialog);
  dialog.showModal();
}
