import { Notices } from "../controls/notices";
import { words } from "../language/spoken/words";
import { SCREENS } from "../store/showing";
import type { PanelSeen, Store } from "../store/store";
import { Agreement } from "./agreement";
import { CopiesView } from "./copies-view";
import { VersionsView } from "./versions-view";

/** The agreement: its contents to fill in, and its versions. */
export function AgreementView({ seen, store, now }: { seen: PanelSeen; store: Store; now: Date }) {
  const { screen } = seen.showing;
  return (
    <>
      <Notices notices={seen.state?.notices ?? []} />
      <nav class="screens" aria-label={words().agreement.screensOf}>
        {SCREENS.map((one) => (
          <button key={one} type="button" aria-current={one === screen ? "page" : undefined} onClick={() => store.look({ screen: one })}>
            {words().agreement.screens[one]}
          </button>
        ))}
      </nav>
      <div hidden={screen !== "contents"}>
        <Agreement seen={seen} store={store} />
      </div>
      <div hidden={screen !== "copies"}>
        <CopiesView onDone={() => void store.readAgain()} />
      </div>
      <div hidden={screen !== "versions"}>
        <VersionsView seen={seen} store={store} now={now} shown={seen.showing.view === "agreement" && screen === "versions"} />
      </div>
    </>
  );
}
