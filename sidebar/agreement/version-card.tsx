import { useState } from "preact/hooks";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import type { AcceptWish, SigningTeam, VersionSummary } from "../server/server";
import { acceptedWords, TEAMS, versionTitle } from "./version-words";

interface VersionCardProps {
  summary: VersionSummary;
  /** Only what holds, or will hold, is worth accepting. */
  acceptable: boolean;
  busy: boolean;
  now: Date;
  zone: string;
  onAccept(wish: AcceptWish): void;
  onRead(): void;
}

interface AcceptProps extends Pick<VersionCardProps, "busy" | "onAccept"> {
  version: number;
  teams: readonly SigningTeam[];
}

/** Whose name stands below the version, and for which team. */
function AcceptForm({ version, teams, busy, onAccept }: AcceptProps) {
  const [who, setWho] = useState("");
  const [team, setTeam] = useState<SigningTeam>(teams[0] ?? "marketing");
  const chosen = teams.includes(team) ? team : (teams[0] ?? "marketing");
  const id = `accept-${version}`;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onAccept({ version, team: chosen, who });
      }}
    >
      <label for={`${id}-who`}>{words().versions.yourName}</label>
      <input id={`${id}-who`} type="text" required autocomplete="off" value={who} onInput={(event) => setWho(event.currentTarget.value)} />
      <label for={`${id}-team`}>{words().versions.acceptFor}</label>
      <select id={`${id}-team`} value={chosen} onChange={(event) => setTeam(event.currentTarget.value as SigningTeam)}>
        {teams.map((one) => (
          <option key={one} value={one}>
            {words().versions.teams[one]}
          </option>
        ))}
      </select>
      <button type="submit" aria-disabled={busy}>
        {words().versions.accept(version)}
      </button>
    </form>
  );
}

/** One version: from when it holds, who published it and why, and who accepted it. */
export function VersionCard({ summary, acceptable, busy, now, zone, onAccept, onRead }: VersionCardProps) {
  const { version, note, accepted } = summary;
  const missing = TEAMS.filter((team) => !accepted.some((one) => one.team === team));
  return (
    <section>
      <h2>{versionTitle(summary, now, zone)}</h2>
      <p class="secondary">{words().versions.publishedBy(summary.who)}</p>
      {summary.isChanged && <p class="warning">{words().versions.changedSince}</p>}
      {note && <p class="note">{note}</p>}
      {TEAMS.map((team) => (
        <p key={team}>{acceptedWords(summary, team, zone)}</p>
      ))}
      {acceptable && missing.length > 0 && (
        <AcceptForm version={version} key={missing.length} teams={missing} busy={busy} onAccept={onAccept} />
      )}
      <PushButton off={busy} title={words().versions.readTitle(version)} onPush={onRead}>
        {words().versions.readIt}
      </PushButton>
    </section>
  );
}
