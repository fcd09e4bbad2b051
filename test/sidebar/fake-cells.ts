import type { AgreementField, Change, SaveAnswer } from "../../src/entries/panel";

/** Saves as the server does: field by field, and only over the value that the panel has seen. */
export function saveInto(cells: readonly AgreementField[], changes: readonly Change[]): { fields: AgreementField[]; answer: SaveAnswer } {
  const answer: SaveAnswer = { saved: [], conflicts: [], refused: [] };
  const fields = cells.map((one) => {
    const change = changes.find((each) => each.key === one.key);
    if (!change) return one;
    if (change.was !== one.value && change.value !== one.value) {
      answer.conflicts.push({ key: one.key, theirs: one.value, yours: change.value });
      return one;
    }
    const saved = { ...one, value: change.value };
    answer.saved.push(saved);
    return saved;
  });
  return { fields, answer };
}
