import type { ComponentChildren } from "preact";
import { numberText } from "../../src/language/figures/number-text";
import { StateSign } from "../controls/state-sign";
import { words } from "../language/spoken/words";
import type { LeadPlace, PanelState, PromisedLead, PromisedLeads, State, Tile } from "../server/server";
import { lineWords, listMoment, type Seen } from "./promise-words";
import { countIn, EVERYONE, isLate, isSameLead, linesIn, ownersIn, TILES, type ToDoFilter } from "./to-do";

interface FilterProps {
  leads: PromisedLeads;
  filter: ToDoFilter;
  onFilter(filter: ToDoFilter): void;
}

function Heading({ leads: { counts }, filter, onFilter }: FilterProps) {
  const texts = words().promises;
  const all = countIn(counts, filter.owner, null);
  const owners = ownersIn(counts);
  return (
    <div class="to-do-head">
      <h2 tabIndex={-1}>{filter.tile === null ? texts.toDo(all) : texts.toDoOf(countIn(counts, filter.owner, filter.tile), all)}</h2>
      {owners.length > 0 && (
        <select
          aria-label={texts.whose}
          value={filter.owner}
          onChange={(event) => onFilter({ ...filter, owner: event.currentTarget.value })}
        >
          <option value={EVERYONE}>{texts.wholeTeam}</option>
          {owners.map((owner) => (
            <option key={owner} value={owner}>
              {owner}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** What a count is called: the state's own word, short where the whole one has no room. */
const tileWord = (tile: Tile, state: State, states: PanelState["states"]): string =>
  tile === "back" ? words().promises.back : states[state];

function Tiles({ leads, filter, onFilter, states }: FilterProps & { states: PanelState["states"] }) {
  const texts = words().promises;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's
    <div class="tiles" role="group" aria-label={texts.filters}>
      {TILES.map(({ tile, state }) => {
        const isOn = filter.tile === tile;
        const count = countIn(leads.counts, filter.owner, tile);
        return (
          <button
            key={tile}
            type="button"
            class="tile"
            aria-pressed={isOn}
            title={texts.tileTitle(states[state], isOn)}
            onClick={() => onFilter({ ...filter, tile: isOn ? null : tile })}
          >
            <b>
              {numberText(count)}
              <StateSign state={state} />
            </b>{" "}
            <span class="word">{tileWord(tile, state, states)}</span>
          </button>
        );
      })}
    </div>
  );
}

interface LineProps {
  line: PromisedLead;
  isAtHand: boolean;
  states: PanelState["states"];
  seen: Seen;
  onJump(place: LeadPlace): void;
}

function Line({ line, isAtHand, states, seen, onJump }: LineProps) {
  const { promises } = words();
  const moment = line.state === "backToday" ? promises.today : listMoment(line.promise.due, seen);
  const detail = [lineWords(line), line.reason && line.state === "backToday" ? "" : line.owner || promises.noOwner].filter(Boolean);
  return (
    <li class={isLate(line.state) ? "late" : ""}>
      <button
        type="button"
        aria-current={isAtHand ? "true" : undefined}
        title={`${states[line.state]}. ${promises.lineTitle}`}
        onClick={() => onJump({ row: line.row, id: line.id })}
      >
        <StateSign state={line.state} />
        <span class="name">{line.name}</span>
        <span class="due">{moment}</span>
        <span class="detail">{detail.join(" · ")}</span>
        <span class="unseen">{states[line.state]}</span>
      </button>
    </li>
  );
}

interface ToDoListProps extends FilterProps {
  /** The lead under the cursor. */
  atHand: LeadPlace | null;
  states: PanelState["states"];
  seen: Seen;
  onJump(place: LeadPlace): void;
  /** Stands below the list and scrolls with it. */
  children: ComponentChildren;
}

/** All that is promised, the worst first; its counts are its filters. */
export function ToDoList({ leads, filter, onFilter, atHand, states, seen, onJump, children }: ToDoListProps) {
  const lines = linesIn(leads.lines, filter);
  const more = countIn(leads.counts, filter.owner, filter.tile) - lines.length;
  return (
    <section class="to-do">
      <Heading leads={leads} filter={filter} onFilter={onFilter} />
      <Tiles leads={leads} filter={filter} onFilter={onFilter} states={states} />
      <div class="scrolls">
        <ol>
          {lines.map((line) => (
            <Line
              key={`${line.id} ${line.row}`}
              line={line}
              isAtHand={atHand !== null && isSameLead(line, atHand)}
              states={states}
              seen={seen}
              onJump={onJump}
            />
          ))}
        </ol>
        {lines.length === 0 && <p class="secondary">{words().promises.noneHere}</p>}
        {more > 0 && <p class="secondary">{words().promises.more(more)}</p>}
        {children}
      </div>
    </section>
  );
}
