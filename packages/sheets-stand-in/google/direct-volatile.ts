const VOLATILE_CALL = /\b(NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;

/** Where the bracket that opens at `open` closes again, or the end of the text. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && --depth === 0) return at;
  }
  return text.length;
}

/** Whether a formula calls NOW() or its like within the arguments of that function. */
export function hasVolatileArgument(formula: string, name: string): boolean {
  // Texts and quoted tab names may hold anything.
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, "");
  const calls = [...bare.matchAll(new RegExp(`\\b${name}\\s*\\(`, "gi"))];
  return calls.some((call) => {
    const open = call.index + call[0].length - 1;
    return VOLATILE_CALL.test(bare.slice(open, closing(bare, open)));
  });
}
