import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { words } from "../language/spoken/words";
import type { ClickWish, MarkedNow, OneClick, PanelState, ShownLeads } from "../server/server";
import type { PanelSeen, Store } from "../store/store";
import { entriesOf } from "../words/line-texts";
import { isoDay } from "../words/moment-words";
import { AfterClick } from "./after-click";
import { asksMore, ClickForm } from "./click-form";
import { ComingList } from "./coming-list";
import { lackingFor, lackingForWish } from "./lacking";
import { LackingColumns } from "./lacking-columns";
import { BlockCard, FIRST_CLICK, LeadCard } from "./lead-card";
import type { Desk, LeadDesk } from "./lead-desk";
import { LeadsChecked, LeadsProblem } from "./leads-summary";
import { MoreAboutLeads } from "./more-about-leads";
import { NothingWaits } from "./nothing-waits";
import type { Seen } from "./promise-words";
import { EVERYONE, linesIn, nextAfter, restful, type ToDoFilter, withoutDone } from "./to-do";
import { ToDoList } from "./to-do-list";
import { useLeadDesk } from "./use-lead-desk";
import { Why } from "./why";

/** The next lead is there: the key that is pressed next must already meet its first button. */
function useFocusOnTurn(turns: number): void {
  useLayoutEffect(() => {
    if (turns > 0) document.getElementById(FIRST_CLICK)?.focus();
  }, [turns]);
}

/** Reasons for a lost lead: those that the agreement counts, then those that the team uses. */
function agreedReasons({ draft }: PanelSeen, used: readonly string[]): string[] {
  const agreed = entriesOf(String(draft.fields.find(({ key }) => key === "monitor.outside")?.value ?? ""));
  return [...agreed, ...used.filter((reason) => !agreed.some((one) => one.toLowerCase() === reason.toLowerCase()))];
}

interface AtHandProps {
  desk: Desk;
  work: LeadDesk;
  leads: ShownLeads;
  reasons: ShownLeads["reasons"];
  states: PanelState["states"];
  seen: Seen;
  onClick(wish: ClickWish): void;
  /** Columns were added. */
  onColumns(): void;
}

/** How many leads a click is for. */
const leadsOf = ({ block }: MarkedNow, click: OneClick): number => block?.clicks.find((one) => one.click === click)?.changes ?? 1;

/** The card of what is marked, with the form of the click that is asked for in place of its buttons. */
function AtHand({ desk, work, leads, reasons, states, seen, onClick, onColumns }: AtHandProps) {
  const [pushed, push] = useState<OneClick | null>(null);
  const [wished, wish] = useState<ClickWish | null>(null);
  const { marked } = desk;
  const who = marked?.who;
  const leave = () => {
    push(null);
    wish(null);
  };
  useEffect(leave, [who]);
  if (marked?.problem) return <p class="lead none">{marked.problem}</p>;
  if (!marked?.lead && !marked?.block) return <p class="lead none">{words().leadCard.none}</p>;
  const give = (asked: ClickWish) => {
    const lacks = lackingForWish(asked, leads.columns).length > 0;
    push(lacks ? asked.click : null);
    wish(lacks ? asked : null);
    if (!lacks) onClick(asked);
  };
  const choose = (click: OneClick) => (asksMore(click) && lackingFor(click, leads.columns).length === 0 ? push(click) : give({ click }));
  const lacking = wished ? lackingForWish(wished, leads.columns) : [];
  const form = pushed && asksMore(pushed) && lackingFor(pushed, leads.columns).length === 0 && (
    <ClickForm
      key={pushed}
      click={pushed}
      leads={leadsOf(marked, pushed)}
      reasons={pushed === "lost" ? reasons.lost : reasons.back}
      onLeave={leave}
      onGive={give}
    />
  );
  const instead = form || (desk.why && <Why sentences={desk.why} onClose={work.closeWhy} />) || undefined;
  const card = { states, off: desk.works, onClick: choose };
  return (
    <>
      {marked.lead && (
        <LeadCard {...card} lead={marked.lead} seen={seen} onWhy={() => void work.askWhy()}>
          {instead}
        </LeadCard>
      )}
      {marked.block && (
        <BlockCard {...card} block={marked.block}>
          {instead}
        </BlockCard>
      )}
      {lacking.length > 0 && <LackingColumns key={pushed} lacking={lacking} onDone={onColumns} />}
    </>
  );
}

/** The daily work: the lead at hand, all that is promised, and what stands behind both. */
export function LeadsView({ seen, store, now }: { seen: PanelSeen; store: Store; now: Date }) {
  const { state, work, showing } = seen;
  const [filter, setFilter] = useState<ToDoFilter>({ owner: EVERYONE, tile: null });
  const [listed, list] = useState<"coming" | "all" | null>(null);
  const [isStale, setStale] = useState(false);
  const leads = state?.leads;
  const [desk, deskWork] = useLeadDesk(showing.view === "leads" && leads !== null && leads !== undefined, () => setStale(true));
  useFocusOnTurn(desk.turns);
  // What changes while the sheet is being read is read once more.
  useEffect(() => {
    if (!isStale || work.is === "busy") return;
    setStale(false);
    void store.readAgain();
  }, [isStale, work.is]);
  useEffect(() => deskWork.listRead(), [state]);
  if (!leads) return <p class="lead none">{words().leads.none}</p>;
  const from: Seen = { zone: leads.zone, now };
  const left = withoutDone(leads.promises, desk.done);
  const reasons = { ...leads.reasons, lost: agreedReasons(seen, leads.reasons.lost) };
  const { marked } = desk;
  const done = marked?.lead ? [marked.lead] : [];
  const rests = restful(left, (due) => isoDay(new Date(due), leads.zone) === isoDay(now, leads.zone));
  const isComing = rests !== null && listed === "coming";
  const worked = isComing ? linesIn(left.coming.lines, { ...filter, tile: null }) : linesIn(left.lines, filter);
  const click = (wish: ClickWish) => void deskWork.click(wish, marked?.lead ? nextAfter(worked, done) : null);
  const jump = (place: { row: number; id: string }) => void deskWork.jump(place);
  const about = <MoreAboutLeads seen={seen} store={store} />;
  const showList = (which: "coming" | "all") => {
    setFilter({ ...filter, tile: null });
    list(which);
  };
  const shown = { atHand: marked?.lead ?? null, states: state.states, seen: from, onJump: jump };
  const isEmpty = leads.counts.every((count) => count.leads === 0) && leads.uncounted === 0;
  return (
    <div class="desk">
      <AfterClick strip={desk.strip} off={desk.works} onTakeBack={() => void deskWork.takeBack()} />
      <LeadsProblem leads={leads} />
      <AtHand
        desk={desk}
        work={deskWork}
        leads={leads}
        reasons={reasons}
        states={state.states}
        seen={from}
        onClick={click}
        onColumns={() => void store.readAgain()}
      />
      {rests && !listed && (
        <div class="scrolls">
          {isEmpty ? (
            <p class="lead none">{words().leads.noneReceived}</p>
          ) : (
            <NothingWaits leads={left} rests={rests} seen={from} onJump={jump} onShow={showList} />
          )}
          {about}
        </div>
      )}
      {isComing && (
        <ComingList {...shown} coming={left.coming} filter={filter} onFilter={setFilter} onClose={() => list(null)}>
          {about}
        </ComingList>
      )}
      {(!rests || listed === "all") && (
        <ToDoList {...shown} leads={left} filter={filter} onFilter={setFilter}>
          {about}
        </ToDoList>
      )}
      <LeadsChecked leads={leads} seen={from} />
    </div>
  );
}
