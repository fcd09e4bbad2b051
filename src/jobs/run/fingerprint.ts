/**
 * A short sum of values that changes when they do (FNV-1a, 32 bits, with the length).
 *
 * @example fingerprint([1, "a"]) === fingerprint([1, "a"]) //=> true
 */
export function fingerprint(values: unknown): string {
  const text = JSON.stringify(values);
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return `${text.length}-${sum}`;
}
