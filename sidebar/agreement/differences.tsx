import type { Difference } from "../server/server";
import { changeWords } from "./version-words";

function Change({ difference }: { difference: Difference }) {
  const [before, after] = changeWords(difference);
  return (
    <li>
      <b>{difference.label}</b>
      <br />
      <del>{before}</del> <span aria-hidden="true">→</span> <ins>{after}</ins>
    </li>
  );
}

/** What differs between two states of the agreement, item by item. */
export function Differences({ title, differences }: { title: string; differences: readonly Difference[] }) {
  if (differences.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul class="differences">
        {differences.map((difference) => (
          <Change key={difference.key} difference={difference} />
        ))}
      </ul>
    </details>
  );
}
