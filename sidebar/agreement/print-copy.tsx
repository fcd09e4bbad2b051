import { RequestButton } from "../controls/request-button";
import { words } from "../language/spoken/words";

/** A clean copy of the agreement in a tab of its own, as it is printed and signed. */
export function PrintCopy() {
  return (
    <section>
      <h2>{words().copies.print}</h2>
      <p class="secondary">{words().copies.printSays}</p>
      <RequestButton asks="panelPrint" message={{}} title={words().copies.printDraftTitle} meanwhile={words().copies.printing}>
        {words().copies.printDraft}
      </RequestButton>
    </section>
  );
}
