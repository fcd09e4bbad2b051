import { PushButton } from "../controls/push-button";
import { RequestButton } from "../controls/request-button";
import type { VersionRead } from "../server/server";
import { Differences } from "./differences";
import { CHANGED_SINCE, versionTitle } from "./version-words";

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
      <PushButton title="Back to the list of versions" onPush={onLeave}>
        Back
      </PushButton>
      <h2 class="after-button">{versionTitle(summary, now, zone)}</h2>
      <RequestButton
        asks="panelPrint"
        message={{ version: summary.version }}
        title={`Lays version ${summary.version} out in a new tab, to print and sign`}
        meanwhile="Laying the copy out…"
      >
        Copy it for printing
      </RequestButton>
      {summary.isChanged && <p class="warning">{CHANGED_SINCE}</p>}
      {differences.length === 0 && <p>The draft says the same.</p>}
      <Differences title={`How the draft differs from it (${differences.length})`} differences={differences} />
      {sections.map((section) => (
        <section key={section}>
          <h3>{section}</h3>
          <dl class="version-text">
            {fields
              .filter((field) => field.section === section)
              .map(({ key, label, value }) => (
                <div key={key}>
                  <dt>{label}</dt>
                  <dd>{value === "" ? "(blank)" : value}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  );
}
