import { useEffect, useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import { type AcceptWish, ask, type PublishWish, type VersionAnswer, type VersionList, type VersionRead } from "../server/server";
import type { PanelSeen, Store } from "../store/store";
import { faultWords } from "../words/fault-words";
import { DraftState } from "./draft-state";
import { VersionCard } from "./version-card";
import { VersionText } from "./version-text";

const PATIENCE = { giveUpAfter: 120_000, onSlow: () => {} };

/** What was published, what is to be published next, and who accepts it. */
export function VersionsView({ seen, store, now, shown }: { seen: PanelSeen; store: Store; now: Date; shown: boolean }) {
  const [list, setList] = useState<VersionList | null>(null);
  const [read, setRead] = useState<VersionRead | null>(null);
  const [said, say] = useState(words().versions.reading);
  const [busy, setBusy] = useState(false);
  const zone = seen.state?.leads?.zone ?? "Etc/UTC";

  async function run(meanwhile: string, what: () => Promise<string>) {
    setBusy(true);
    say(meanwhile);
    say(await what().catch(faultWords));
    setBusy(false);
  }
  const load = () =>
    run(words().versions.reading, async () => {
      setList(await ask<VersionList>("panelVersions", undefined, PATIENCE));
      return "";
    });
  const settle = async (answer: VersionAnswer) => {
    setList(answer);
    if (answer.done) void store.readAgain();
    return answer.sentence;
  };
  const publish = (wish: Omit<PublishWish, "draft">) =>
    run(words().versions.publishing, async () =>
      settle(await ask<VersionAnswer>("panelPublish", { ...wish, draft: list?.draft.sum ?? "" }, PATIENCE)),
    );
  const accept = (wish: AcceptWish) =>
    run(words().versions.saving, async () => settle(await ask<VersionAnswer>("panelAccept", wish, PATIENCE)));
  const open = (version: number) =>
    run(words().versions.readingOne, async () => {
      setRead(await ask<VersionRead>("panelVersion", version, PATIENCE));
      return "";
    });

  // What others published, or what was changed in the contents meanwhile, shows when the person comes back to it.
  useEffect(() => {
    if (shown) void load();
  }, [shown]);

  if (!list) {
    return (
      <>
        <p role="status">{said}</p>
        {!busy && (
          <PushButton title={words().versions.tryAgainTitle} onPush={() => void load()}>
            {words().versions.tryAgain}
          </PushButton>
        )}
      </>
    );
  }
  return (
    <>
      {read && <VersionText read={read} now={now} zone={zone} onLeave={() => setRead(null)} />}
      <div hidden={read !== null}>
        <DraftState list={list} seen={seen} store={store} now={now} zone={zone} busy={busy} onPublish={(wish) => void publish(wish)} />
        <p role="status">{said}</p>
        {list.versions.map((summary, at) => (
          <VersionCard
            key={summary.version}
            summary={summary}
            acceptable={at === 0 || summary.isInForce}
            busy={busy}
            now={now}
            zone={zone}
            onAccept={(wish) => void accept(wish)}
            onRead={() => void open(summary.version)}
          />
        ))}
      </div>
    </>
  );
}
