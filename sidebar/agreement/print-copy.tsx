import { RequestButton } from "../controls/request-button";

/** A clean copy of the agreement in a tab of its own, as it is printed and signed. */
export function PrintCopy() {
  return (
    <section>
      <h2>Copy for printing</h2>
      <p class="secondary">A clean copy of the draft in a new tab. Of a version: open it under Versions first.</p>
      <RequestButton
        asks="panelPrint"
        message={{}}
        title="Lays the agreement out in a new tab, to print and sign"
        meanwhile="Laying the copy out…"
      >
        Copy the draft
      </RequestButton>
    </section>
  );
}
