import type { Area, Engine } from "../engine/engine";

/** What the page needs of Univer's facade to know where the person looks. */
export interface Pointing {
  /** Area in front and cell under the pointer; null where there is none. */
  onSelect(listener: () => void): void;
  onHover(listener: (cell: Area | null) => void): void;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

function sentence(engine: Engine, cell: Area): string {
  const message = engine.messages(cell)[0]?.[0];
  return message ? `${letters(cell.column)}${cell.row + 1}: ${message}` : "";
}

/** Shows the sentence behind an #ERROR! cell that is selected or pointed at. */
export function showMessages(strip: HTMLElement, engine: Engine, pointing: Pointing): () => void {
  let hovered: Area | null = null;
  const update = () => {
    const selected = engine.selection();
    const cell = { ...selected, rows: 1, columns: 1 };
    const text = (hovered && sentence(engine, hovered)) || sentence(engine, cell);
    if (strip.textContent !== text) strip.textContent = text;
    strip.hidden = !text;
  };
  pointing.onSelect(update);
  pointing.onHover((cell) => {
    hovered = cell;
    update();
  });
  return update;
}
