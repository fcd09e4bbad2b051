import { Parted } from "../controls/parted";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import type { LeadPlace, PromisedLeads } from "../server/server";
import { nextWords, type Seen } from "./promise-words";
import type { Restful } from "./to-do";

interface NothingWaitsProps {
  leads: PromisedLeads;
  rests: Restful;
  seen: Seen;
  onJump(place: LeadPlace): void;
  /** Shows what the days to come hold, or all that waits. */
  onShow(list: "coming" | "all"): void;
}

function ComesNext({ leads: { coming }, rests: { next, ...rests }, seen, onJump }: Omit<NothingWaitsProps, "onShow">) {
  const texts = words().promises;
  const name = next && (
    <button type="button" class="link" title={texts.lineTitle} onClick={() => onJump({ row: next.row, id: next.id })}>
      {next.name}
    </button>
  );
  return (
    <div class="secondary">
      {!next && <p>{texts.nothingAhead}</p>}
      {next && rests.coming === 0 && <p>{texts.noneComing(coming.days)}</p>}
      {next && (
        <p>
          <Parted text={nextWords(next, seen)} parts={{ name }} />
        </p>
      )}
    </div>
  );
}

/** Nothing is to do: what was kept today, and what comes next. */
export function NothingWaits(props: NothingWaitsProps) {
  const { leads, rests, onShow } = props;
  const texts = words().promises;
  const { due, kept } = leads.today;
  return (
    <section class="nothing">
      <svg width="96" height="72" viewBox="0 0 96 72" aria-hidden="true">
        <rect x="8" y="10" width="80" height="56" rx="6" fill="#f1f5fd" />
        <path d="M8 24h80" stroke="#d2e3fc" stroke-width="2" />
        <path d="M20 36h20M20 46h28M20 56h16" stroke="#c4d7f5" stroke-width="4" stroke-linecap="round" />
        <circle cx="68" cy="44" r="16" fill="#0b57d0" />
        <path d="M60.5 44.5l5 5 10-11" fill="none" stroke="#fff" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
      <div>
        <h2 tabIndex={-1}>{texts.nothingWaits}</h2>
        <p>{due === 0 ? texts.noneToday : texts.keptToday(due, kept)}</p>
      </div>
      <ComesNext {...props} />
      {rests.coming > 0 && (
        <PushButton title={texts.showNextTitle} onPush={() => onShow("coming")}>
          {texts.showNext(leads.coming.days)}
        </PushButton>
      )}
      {rests.coming === 0 && rests.waiting > 0 && (
        <PushButton title={texts.showWaitingTitle} onPush={() => onShow("all")}>
          {texts.showWaiting(rests.waiting)}
        </PushButton>
      )}
    </section>
  );
}
