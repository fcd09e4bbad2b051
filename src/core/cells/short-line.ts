/**
 * A text as one line without signs that nobody sees, cut where it is too long.
 *
 * @param longest signs
 * @example shortLine("Ada\r\nBcc: x", 60) //=> "Ada Bcc: x"
 */
export function shortLine(text: string, longest: number): string {
  // Control signs, those that turn the direction of writing, and halves of signs: they could hide what a line says.
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ").trim();
  const signs = [...line];
  if (signs.length <= longest) return line;
  const start = signs.slice(0, longest - 1).join("");
  return `${start.trimEnd()}…`;
}
