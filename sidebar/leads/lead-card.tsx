import type { ComponentChildren } from "preact";
import { numberText } from "../../src/language/figures/number-text";
import { PushButton } from "../controls/push-button";
import { Sign, signOf } from "../controls/sign";
import { StateSign, stateClass } from "../controls/state-sign";
import { words } from "../language/spoken/words";
import type { LeadAtHand, LeadBlock, OneClick, PanelState } from "../server/server";
import { firstForBlock, moreFor, moreForBlock } from "./click-groups";
import { MoreMenu } from "./more-menu";
import { cardWords, type Seen } from "./promise-words";
import { isLate } from "./to-do";

/** The first button of the card: it takes the focus when a lead comes to hand. */
export const FIRST_CLICK = "first-click";

interface CardProps {
  states: PanelState["states"];
  off: boolean;
  onClick(click: OneClick): void;
  /** What stands instead of the buttons, such as a form. */
  children?: ComponentChildren;
}

interface LeadCardProps extends CardProps {
  lead: LeadAtHand;
  seen: Seen;
  onWhy(): void;
}

function LikelyClicks({ lead, off, onClick }: Pick<LeadCardProps, "lead" | "off" | "onClick">) {
  const { names, titles } = words().clicks;
  return (
    <div class="row">
      {lead.likely.map((click, at) => (
        <PushButton
          key={click}
          id={at === 0 ? FIRST_CLICK : undefined}
          primary={at === 0}
          off={off}
          title={titles[click]}
          onPush={() => onClick(click)}
        >
          {names[click]}
        </PushButton>
      ))}
      <MoreMenu groups={moreFor(lead)} off={off} nameOf={(click) => names[click]} onChoose={onClick} />
    </div>
  );
}

/** The lead under the cursor: its state, who it is, what was promised by when, and the likely clicks. */
export function LeadCard({ lead, states, seen, off, onClick, onWhy, children }: LeadCardProps) {
  const texts = words().leadCard;
  const { promise, more } = cardWords(lead, seen);
  const who = [lead.company, lead.priority, lead.owner || words().promises.noOwner].filter(Boolean);
  return (
    <section class="lead">
      <h2 tabIndex={-1} title={lead.name}>
        {lead.name}
      </h2>
      {lead.state && (
        <span class={`chip ${stateClass(lead.state)}`}>
          <Sign name={signOf(lead.state)} />
          {states[lead.state]}
        </span>
      )}
      <span class="place">{texts.row(lead.row)}</span>
      <button type="button" class="link why" title={texts.whyTitle} aria-disabled={off} onClick={() => !off && onWhy()}>
        {texts.why}
      </button>
      <p class="who" title={who.join(" · ")}>
        {who.join(" · ")}
      </p>
      <p class="promise">
        {isLate(lead.state) ? <b>{promise}</b> : promise} {more && <span class="more-words">{more}</span>}
      </p>
      {children ?? <LikelyClicks lead={lead} off={off} onClick={onClick} />}
    </section>
  );
}

/** How many of a block are in which state, the word written small within the line. */
function BlockStates({ block, states }: { block: LeadBlock; states: PanelState["states"] }) {
  return (
    <p class="mini">
      {block.states.map(({ state, leads }) => (
        <span key={state}>
          <StateSign state={state} />
          {words().leadCard.count(leads, states[state])}
        </span>
      ))}
    </p>
  );
}

/** Several leads that are marked: how many each click would change, and how many stay as they are. */
export function BlockCard({ block, states, off, onClick, children }: CardProps & { block: LeadBlock }) {
  const { leadCard: texts, clicks } = words();
  const first = firstForBlock(block);
  const counted = (click: OneClick) => block.clicks.find((one) => one.click === click);
  const nameOf = (click: OneClick) => clicks.many[click](numberText(counted(click)?.changes ?? 0));
  const stay = (first && counted(first)?.stay) || [];
  const { hidden } = block;
  const stays = [
    ...stay.map(({ leads, why }) => texts.stay(leads, why)),
    ...(hidden === null ? [texts.hiddenCounted] : hidden > 0 ? [texts.hidden(hidden)] : []),
  ];
  return (
    <section class="lead block">
      <span class="place">{texts.rows(block.first, block.last)}</span>
      <h2 tabIndex={-1}>{texts.marked(block.leads)}</h2>
      <BlockStates block={block} states={states} />
      {stays.length > 0 && <p class="promise">{stays.join(" ")}</p>}
      {children ?? (
        <div class="row">
          {first && (
            <PushButton id={FIRST_CLICK} primary off={off} title={clicks.titles[first]} onPush={() => onClick(first)}>
              {nameOf(first)}
            </PushButton>
          )}
          <MoreMenu groups={moreForBlock(block)} off={off} nameOf={nameOf} onChoose={onClick} />
        </div>
      )}
    </section>
  );
}
