import { AgreementSection } from "./agreement-section";
import { SearchBox } from "./search-box";
import { progress, type Section, sectionsOf } from "./sections";
import { isSearching, turnSection } from "./showing";
import type { Seen, Store } from "./store";

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

/** The agreement, section by section: one of them open, or all that a search finds. */
export function Agreement({ seen, store }: { seen: Seen; store: Store }) {
  const { draft, showing } = seen;
  const found = sectionsOf(draft, showing);
  const isOpen = (name: string) => isSearching(showing) || showing.section === name;
  return (
    <>
      <Progress sections={sectionsOf(draft, { search: "", side: "" })} />
      <SearchBox showing={showing} onLook={store.look} />
      <p role="status" class="secondary">
        {found.length === 0 && "Nothing in the agreement holds these words."}
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
    </>
  );
}
