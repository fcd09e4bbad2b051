import type { Showing, Side } from "../store/showing";

const SIDES: readonly { side: Side; label: string }[] = [
  { side: "", label: "The whole agreement" },
  { side: "side by side", label: "Both teams side by side" },
  { side: "marketing", label: "Marketing's part" },
  { side: "sales", label: "Sales' part" },
  { side: "both", label: "What both share" },
];

interface SearchBoxProps {
  showing: Showing;
  onLook(showing: Partial<Showing>): void;
}

/** What of the agreement is listed: by words, and by whose part it is. */
export function SearchBox({ showing: { search, side }, onLook }: SearchBoxProps) {
  return (
    <div class="finding">
      <label for="search">Search</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        value={search}
        onInput={(event) => onLook({ search: event.currentTarget.value })}
      />
      <label for="side">Show</label>
      <select id="side" value={side} onChange={(event) => onLook({ side: event.currentTarget.value as Side })}>
        {SIDES.map(({ side: one, label }) => (
          <option key={one} value={one}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
