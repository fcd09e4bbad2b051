import { PushButton } from "../controls/push-button";
import { RequestButton } from "../controls/request-button";
import { words } from "../language/spoken/words";
import type { VersionRead } from "../server/server";
import { plainText } from "../words/number-text";
import { Differences } from "./differences";
import { versionTitle } from "./version-words";

interface VersionTextProps {
  read: VersionRead;
  now: Date;
  zone: string;
  onLeave(): void;
}

/** What a version says, item by item, and how the draft differs from it by now. */
export function VersionText({ read: { summary, fields, differences }, now, zone, onLeave }: VersionTextProps) {
  const sections = [...new Set(fields.map(({ section }) => section))];
  return (
    <>
      <PushButton title={words().versions.backTitle} onPush={onLeave}>
        {words().versions.back}
      </PushButton>
      <h2 class="after-button">{versionTitle(summary, now, zone)}</h2>
      <RequestButton
        asks="panelPrint"
        message={{ version: summary.version }}
        title={words().copies.printVersionTitle(summary.version)}
        meanwhile={words().copies.printing}
      >
        {words().copies.printVersion}
      </RequestButton>
      {summary.isChanged && <p class="warning">{words().versions.changedSince}</p>}
      {differences.length === 0 && <p>{words().versions.sameAsDraft}</p>}
      <Differences title={words().versions.draftNow(differences.length)} differences={differences} />
      {sections.map((section) => (
        <section key={section}>
          <h3>{section}</h3>
          <dl class="version-text">
            {fields
              .filter((field) => field.section === section)
              .map(({ key, label, value }) => (
                <div key={key}>
                  <dt>{label}</dt>
                  <dd>{value === "" ? words().values.blankBox : plainText(value)}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  );
}
