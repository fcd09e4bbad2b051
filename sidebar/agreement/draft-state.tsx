import { words } from "../language/spoken/words";
import type { PublishWish, VersionList } from "../server/server";
import { isDirty } from "../store/draft";
import type { PanelSeen, Store } from "../store/store";
import { isoDay } from "../words/moment-words";
import { Differences } from "./differences";
import { neededToSign } from "./needed";
import { FieldLink } from "./needed-list";
import { PublishForm } from "./publish-form";
import { draftWords } from "./version-words";

interface DraftStateProps {
  list: VersionList;
  seen: PanelSeen;
  store: Store;
  now: Date;
  zone: string;
  busy: boolean;
  onPublish(wish: Omit<PublishWish, "draft">): void;
}

function Problems({ problems, store }: { problems: VersionList["draft"]["problems"]; store: Store }) {
  return (
    <>
      <p class="error">{words().versions.putRight}</p>
      <ul class="problems">
        {problems.map(({ key, label, sentence }) => (
          <li key={key}>
            <FieldLink field={{ key, label }} store={store} />: {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How the draft differs from what was published last, and the way to publish it. */
export function DraftState({ list: { versions, draft }, seen, store, now, zone, busy, onPublish }: DraftStateProps) {
  const last = versions[0]?.version ?? 0;
  const isNew = last === 0 || draft.differences.length > 0;
  return (
    <>
      <p>{draftWords({ versions, draft }, now, zone)}</p>
      <Differences title={words().versions.differs(draft.differences.length)} differences={draft.differences} />
      {draft.problems.length > 0 && <Problems problems={draft.problems} store={store} />}
      {isNew && draft.problems.length === 0 && (
        <PublishForm
          key={last}
          number={last + 1}
          today={isoDay(now, zone)}
          obstacle={isDirty(seen.draft) ? words().versions.notSaved : ""}
          missing={neededToSign(seen.draft)}
          store={store}
          busy={busy}
          onPublish={onPublish}
        />
      )}
    </>
  );
}
