import { RequestButton } from "../controls/request-button";
import { words } from "../language/spoken/words";
import { isSearching, turnSection } from "../store/showing";
import type { PanelSeen, Store } from "../store/store";
import { AgreementSection } from "./agreement-section";
import { neededToSign } from "./needed";
import { NeededList } from "./needed-list";
import { SearchBox } from "./search-box";
import { sectionsOf } from "./sections";

/** The agreement, section by section: one of them open, or all that a search finds. */
export function Agreement({ seen, store }: { seen: PanelSeen; store: Store }) {
  const { draft, showing } = seen;
  const found = sectionsOf(draft, showing);
  const isOpen = (name: string) => isSearching(showing) || showing.section === name;
  return (
    <>
      <NeededList fields={neededToSign(draft)} store={store} />
      <SearchBox showing={showing} onLook={store.look} />
      <p role="status" class="secondary">
        {isSearching(showing) && words().agreement.found(found.reduce((sum, { fields }) => sum + fields.length, 0))}
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
        <RequestButton asks="panelShowTab" message={{ tab: "agreement" }} title={words().agreement.openTabTitle}>
          {words().agreement.openTab}
        </RequestButton>
        <RequestButton asks="panelShowTab" message={{ tab: "stages" }} title={words().agreement.openStagesTitle}>
          {words().agreement.openStages}
        </RequestButton>
      </div>
    </>
  );
}
