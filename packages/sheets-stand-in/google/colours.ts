export type ColourText = string | null;

/** The names that people write in scripts. */
const NAMED: Record<string, string> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  gray: "#808080",
  grey: "#808080",
};

/** A colour as the engine keeps it: "#rrggbb" in small letters. */
export function colourOf(colour: ColourText): string | null {
  if (colour === null || colour === "") return null;
  const text = colour.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, "$&$&");
  const named = NAMED[text];
  if (!named) throw new Error(`The colour ${colour} is not in the stand-in yet`);
  return named;
}
