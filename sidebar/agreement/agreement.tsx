import { RequestButton } from "../controls/request-button";
import { isSearching, turnSection } from "../store/showing";
import type { PanelSeen, Store } from "../store/store";
import { AgreementSection } from "./agreement-section";
import { SearchBox } from "./search-box";
import { progress, type Section, sectionsOf } from "./sections";

function Progress({ sections }: { sections: Section[] }) {
  const { done, all } = progress(sections);
  return (
    <div class="progress">
      <progress aria-label="Filled or confirmed" value={done} max={Math.max(1, all)} />
      <p class="secondary">
        {done} of {all} filled or confirmed
      </p>
    </div>
  );
}

function foundWords(count: number): string {
  if (count === 0) return "No item of the agreement holds these words.";
  return count === 1 ? "1 item holds these words." : `${count} items hold these words.`;
}

/** The agreement, section by section: one of them open, or all that a search finds. */
export function Agreement({ seen, store }: { seen: PanelSeen; store: Store }) {
  const { draft, showing } = seen;
  const found = sectionsOf(draft, showing);
  const isOpen = (name: string) => isSearching(showing) || showing.section === name;
  return (
    <>
      <Progress sections={sectionsOf(draft, { search: "", side: "" })} />
      <SearchBox showing={showing} onLook={store.look} />
      <p role="status" class="secondary">
        {isSearching(showing) && foundWords(found.reduce((sum, { fields }) => sum + fields.length, 0))}
      </p>
      {found.map((section) => (
        <AgreementSection
          key={section.name}
          section={section}
          open={isOpen(section.name)}
          seen={seen}
          store={store}
          onTurn={() => store.look(turnSection(showing, section.name))}
        />
      ))}
      <div class="foot">
        <RequestButton asks="panelShowTab" message={{ tab: "agreement" }} title="Jumps to the tab whose cells hold all of this">
          Open it in the sheet
        </RequestButton>
        <RequestButton asks="panelShowTab" message={{ tab: "stages" }} title="Jumps to the tab that holds the list of stages">
          Open its stages
        </RequestButton>
      </div>
    </>
  );
}
