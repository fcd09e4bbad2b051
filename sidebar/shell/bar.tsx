import { showField } from "../controls/focus-in-sight";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import { isDirty, needingYou } from "../store/draft";
import { fieldOf, shownText } from "../store/panel-state";
import { lastStep } from "../store/past";
import type { PanelSeen, Store } from "../store/store";
import { hasFailed, workWords } from "../store/work";

interface BarProps {
  seen: PanelSeen;
  store: Store;
}

/** The field whose change Undo takes back, undefined where there is none. */
function undoable(seen: PanelSeen) {
  const last = lastStep(seen.past, (key) => shownText(seen, key));
  return last ? fieldOf(seen, last.step.key) : undefined;
}

function AgreementButtons({ seen, store }: BarProps) {
  const { draft, work } = seen;
  const texts = words().shell;
  const busy = work.is === "busy";
  const field = undoable(seen);
  const again = isDirty(draft) && (hasFailed(work, draft) || Object.keys(draft.sentences).length > 0);
  return (
    <>
      {again && (
        <PushButton primary off={busy} title={texts.saveAgainTitle} onPush={() => void store.save()}>
          {texts.tryAgain}
        </PushButton>
      )}
      <PushButton off={!field} title={field ? texts.undoTitle(field.label) : texts.nothingToUndo} onPush={store.undo}>
        {texts.undo}
      </PushButton>
      <PushButton off={busy} title={texts.readAgainTitle} onPush={() => void store.readAgain()}>
        {texts.readAgain}
      </PushButton>
    </>
  );
}

function Buttons({ seen, store }: BarProps) {
  const { state, work } = seen;
  if (state?.ready) return <AgreementButtons seen={seen} store={store} />;
  if (work.is !== "failed") return null;
  return (
    <PushButton primary title={words().shell.openAgainTitle} onPush={() => void store.open()}>
      {words().shell.tryAgain}
    </PushButton>
  );
}

/** Leads the eye and the focus to the first field that waits for a person. */
function ShowFirst({ seen: { draft, work }, store }: BarProps) {
  const [first, second] = needingYou(draft);
  if (first === undefined || work.is === "busy") return null;
  const go = () => {
    store.reveal(first);
    // The field is drawn by then.
    requestAnimationFrame(() => showField(first));
  };
  return (
    <button type="button" class="link" onClick={go}>
      {second === undefined ? words().shell.showIt : words().shell.showFirst}
    </button>
  );
}

/** Whether it says nothing that a person who works on leads must know now: a failure, a text that is not saved, what others changed. */
function isQuiet({ state, draft, work, showing }: PanelSeen): boolean {
  if (!state?.ready || showing.view !== "leads" || hasFailed(work, draft) || isDirty(draft)) return false;
  return !(work.is === "busy" && work.slow) && !(work.is === "done" && work.warning);
}

/** The state in words and the buttons. It stands in every view, because only a region that was there before is read out when it changes. */
export function Bar({ seen, store }: BarProps) {
  const { state, draft, work } = seen;
  const said = workWords(work, draft, state?.ready ?? false);
  const quiet = isQuiet(seen);
  return (
    <footer class={quiet ? "bar quiet unseen" : state?.ready ? "bar" : "bar alone"}>
      <div class="words">
        <span role="status" class={hasFailed(work, draft) ? "error" : ""}>
          {said}
        </span>{" "}
        {!quiet && <ShowFirst seen={seen} store={store} />}
      </div>
      {!quiet && <Buttons seen={seen} store={store} />}
    </footer>
  );
}
