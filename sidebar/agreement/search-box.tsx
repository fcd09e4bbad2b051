import { words } from "../language/spoken/words";
import type { Showing, Side } from "../store/showing";

const SIDES: readonly Side[] = ["", "sideBySide", "marketing", "sales", "both"];

interface SearchBoxProps {
  showing: Showing;
  onLook(showing: Partial<Showing>): void;
}

/** What of the agreement is listed: by words, and by whose part it is. */
export function SearchBox({ showing: { search, side }, onLook }: SearchBoxProps) {
  return (
    <div class="finding">
      <label for="search">{words().agreement.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        value={search}
        onInput={(event) => onLook({ search: event.currentTarget.value })}
      />
      <label for="side">{words().agreement.show}</label>
      <select id="side" value={side} onChange={(event) => onLook({ side: event.currentTarget.value as Side })}>
        {SIDES.map((one) => (
          <option key={one} value={one}>
            {words().agreement.sides[one || "all"]}
          </option>
        ))}
      </select>
    </div>
  );
}
