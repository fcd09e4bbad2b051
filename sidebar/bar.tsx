import { isDirty, needingYou } from "./draft";
import { showField } from "./focus-in-sight";
import { PushButton } from "./push-button";
import type { Seen, Store } from "./store";
import { hasFailed, workWords } from "./work";

interface Props {
  seen: Seen;
  store: Store;
}

const SAVE_TITLE = "Writes your changes into the agreement's cells (Ctrl+S or Ctrl+Enter)";

function AgreementButtons({ seen: { draft, work }, store }: Props) {
  const busy = work.is === "busy";
  const again = work.is === "failed" && work.errand === "save" && isDirty(draft);
  return (
    <>
      <PushButton primary off={busy || !isDirty(draft)} title={SAVE_TITLE} onPush={() => void store.save()}>
        {again ? "Try again" : "Save"}
      </PushButton>
      <PushButton off={busy} title="Reads the cells once more; what you typed stays" onPush={() => void store.readAgain()}>
        Read again
      </PushButton>
    </>
  );
}

function Buttons({ seen, store }: Props) {
  const { state, work } = seen;
  if (state?.ready) return <AgreementButtons seen={seen} store={store} />;
  if (state) {
    return (
      <PushButton
        primary
        off={work.is === "busy"}
        title="Adds tabs, columns and colours; overwrites nothing"
        onPush={() => void store.setUp()}
      >
        Set up this spreadsheet
      </PushButton>
    );
  }
  if (work.is !== "failed") return null;
  return (
    <PushButton primary title="Reads the sheet once more" onPush={() => void store.open()}>
      Try again
    </PushButton>
  );
}

/** Leads the eye and the focus to the first field that waits for a person. */
function ShowFirst({ seen: { draft, work } }: { seen: Seen }) {
  const [first, second] = needingYou(draft);
  if (first === undefined || work.is === "busy") return null;
  return (
    <button type="button" class="link" onClick={() => showField(first)}>
      {second === undefined ? "Show it" : "Show the first"}
    </button>
  );
}

/** The state in words and the buttons. It stands in every view, because only a region that was there before is read out when it changes. */
export function Bar({ seen, store }: Props) {
  const { state, draft, work } = seen;
  const words = workWords(work, draft, state?.ready ?? false);
  return (
    <div class={state?.ready ? "bar" : "bar alone"}>
      <div class="words">
        <span role="status" class={hasFailed(work, draft) ? "error" : ""}>
          {words}
        </span>{" "}
        <ShowFirst seen={seen} />
      </div>
      <Buttons seen={seen} store={store} />
    </div>
  );
}
