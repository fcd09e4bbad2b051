/** A property holds 9 KB, and a sign may take three bytes. */
const PART = 3000;

const partKey = (key: string, part: number): string => (part === 0 ? key : `${key} ${part}`);

/** A text that was kept in parts, null where there is none. */
export function longNote(notes: Record<string, string>, key: string): string | null {
  if (!notes[key]) return null;
  let text = "";
  for (let part = 0; notes[partKey(key, part)] !== undefined; part += 1) {
    const { more, piece } = JSON.parse(notes[partKey(key, part)] ?? "{}") as { more: boolean; piece: string };
    text += piece;
    if (!more) break;
  }
  return text;
}

/** A text in parts, as notes keep it. */
export function longNoteParts(key: string, text: string): Record<string, string> {
  const parts: Record<string, string> = {};
  for (let part = 0; part * PART < text.length; part += 1) {
    const piece = text.slice(part * PART, (part + 1) * PART);
    parts[partKey(key, part)] = JSON.stringify({ more: (part + 1) * PART < text.length, piece });
  }
  return parts;
}

/** The keys at which an earlier and longer text goes on that was kept under the same key. */
export const stalePartsOf = (notes: Record<string, string>, key: string, parts: Record<string, string>): string[] =>
  Object.keys(notes).filter((one) => one.startsWith(`${key} `) && /^\d+$/.test(one.slice(key.length + 1)) && !(one in parts));
