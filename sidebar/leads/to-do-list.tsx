import type { ComponentChildren } from "preact";
import { numberText } from "../../src/language/figures/number-text";
import { StateSign } from "../controls/state-sign";
import { words } from "../language/spoken/words";
import type { PanelState, PromisedLeads, State, Tile } from "../server/server";
import { OwnerChoice } from "./owner-choice";
import { type LinesProps, PromisedLines } from "./promised-lines";
import { countIn, EVERYONE, linesIn, TILES, type ToDoFilter } from "./to-do";

interface FilterProps {
  leads: PromisedLeads;
  filter: ToDoFilter;
  onFilter(filter: ToDoFilter): void;
}

function Heading({ leads: { counts }, filter, onFilter }: FilterProps) {
  const texts = words().promises;
  const all = countIn(counts, filter.owner, null);
  return (
    <div class="to-do-head">
      <h2 tabIndex={-1}>{filter.tile === null ? texts.toDo(all) : texts.toDoOf(countIn(counts, filter.owner, filter.tile), all)}</h2>
      <OwnerChoice leads={counts} filter={filter} onFilter={onFilter} />
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

interface ToDoListProps extends FilterProps, Omit<LinesProps, "lines"> {
  /** Stands below the list and scrolls with it. */
  children: ComponentChildren;
}

/** All that is promised, the worst first; its counts are its filters. */
export function ToDoList({ leads, filter, onFilter, children, ...shown }: ToDoListProps) {
  const texts = words().promises;
  const lines = linesIn(leads.lines, filter);
  const more = countIn(leads.counts, filter.owner, filter.tile) - lines.length;
  const isAllOfOwner = filter.owner !== EVERYONE && filter.tile === null;
  return (
    <section class="to-do">
      <Heading leads={leads} filter={filter} onFilter={onFilter} />
      <Tiles leads={leads} filter={filter} onFilter={onFilter} states={shown.states} />
      <div class="scrolls">
        <PromisedLines lines={lines} {...shown} />
        {lines.length === 0 && <p class="secondary">{isAllOfOwner ? texts.noneOf(filter.owner) : texts.noneHere}</p>}
        {more > 0 && <p class="secondary">{texts.more(more)}</p>}
        {children}
      </div>
    </section>
  );
}
