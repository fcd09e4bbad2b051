import type { ComponentChildren } from "preact";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import type { PromisedLeads } from "../server/server";
import { OwnerChoice } from "./owner-choice";
import { type LinesProps, PromisedLines } from "./promised-lines";
import { EVERYONE, linesIn, type ToDoFilter } from "./to-do";

interface ComingListProps extends Omit<LinesProps, "lines"> {
  coming: PromisedLeads["coming"];
  filter: ToDoFilter;
  onFilter(filter: ToDoFilter): void;
  onClose(): void;
  /** Stands below the list and scrolls with it. */
  children: ComponentChildren;
}

/** Where nothing is to do: what is due on the days to come, and who comes back. */
export function ComingList({ coming, filter, onFilter, onClose, children, ...shown }: ComingListProps) {
  const texts = words().promises;
  const lines = linesIn(coming.lines, { ...filter, tile: null });
  const cut = coming.leads - coming.lines.length;
  const isWhole = filter.owner === EVERYONE;
  return (
    <section class="to-do">
      <div class="to-do-head">
        <h2 tabIndex={-1}>{texts.coming(coming.days, isWhole ? coming.leads : lines.length)}</h2>
        <OwnerChoice leads={coming.lines} filter={filter} onFilter={onFilter} />
      </div>
      <div class="scrolls">
        <PromisedLines lines={lines} {...shown} />
        {lines.length === 0 && <p class="secondary">{isWhole ? texts.noneHere : texts.noneOf(filter.owner)}</p>}
        {isWhole && cut > 0 && <p class="secondary">{texts.moreComing(cut)}</p>}
        <div class="close">
          <PushButton title={texts.closeComingTitle} onPush={onClose}>
            {texts.closeComing}
          </PushButton>
        </div>
        {children}
      </div>
    </section>
  );
}
