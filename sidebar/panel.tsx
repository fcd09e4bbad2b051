import { render } from "preact";
import { useEffect } from "preact/hooks";
import { Agreement } from "./agreement";
import { isDirty } from "./draft";
import { LeadsSummary } from "./leads-summary";
import { saveWords } from "./save-state";
import { useAgreement } from "./use-agreement";
import "./panel.css";

function NotSetUp({ onSetUp }: { onSetUp(): void }) {
  return (
    <main>
      <h2>Welcome</h2>
      <p>
        Lead SLA adds two tabs to this spreadsheet: your agreement, and your leads with a status in words and a colour. If a tab with leads
        is open, it can be used as it is: only columns at its end are added.
      </p>
      <p>
        <button type="button" class="action" onClick={onSetUp} title="Adds tabs, columns and colours; overwrites nothing">
          Set up this spreadsheet
        </button>
      </p>
    </main>
  );
}

function Failed({ message, onRetry }: { message: string; onRetry(): void }) {
  return (
    <main>
      <p class="error" role="alert">
        {message}
      </p>
      <button type="button" class="action" onClick={onRetry} title="Asks the sheet once more">
        Try again
      </button>
    </main>
  );
}

function Panel() {
  const { loading, save, draft, reopen, setUp, saveNow, onType, onDecide } = useAgreement();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted = (event.ctrlKey || event.metaKey) && (event.key === "s" || event.key === "Enter");
      if (!wanted) return;
      event.preventDefault();
      void saveNow();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [saveNow]);

  if (loading.is === "failed") return <Failed message={loading.message} onRetry={reopen} />;
  if (loading.is === "loading") {
    return (
      <main>
        <p role="status">{loading.words}</p>
      </main>
    );
  }
  if (!loading.state.ready) return <NotSetUp onSetUp={setUp} />;
  const words = saveWords(save, draft);
  return (
    <>
      <main>
        <LeadsSummary leads={loading.state.leads} />
        <Agreement draft={draft} onType={onType} onDecide={onDecide} />
      </main>
      <div class="bar">
        <div role="status" class={save.is === "failed" ? "failed" : ""}>
          {words}
        </div>
        <button
          type="button"
          class="action"
          disabled={save.is === "saving" || !isDirty(draft)}
          onClick={() => void saveNow()}
          title="Writes your changes into the tab SLA agreement (Ctrl+S)"
        >
          Save
        </button>{" "}
        <button type="button" onClick={reopen} disabled={save.is === "saving"} title="Reads the sheet once more; what you typed stays">
          Read again
        </button>
      </div>
    </>
  );
}

const root = document.getElementById("panel");
if (root) render(<Panel />, root);
