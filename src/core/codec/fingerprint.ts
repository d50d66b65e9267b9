/**
 * 64 bits of a text, in hexadecimal: two runs of FNV-1a over its UTF-16 units. It tells a damaged text from a whole one;
 * it is no proof against someone who means harm.
 */
export function fingerprint(texts: readonly string[]): string {
  let first = 0x811c9dc5;
  let second = 0x9dc5811c;
  const take = (unit: number): void => {
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b);
    second ^= second >>> 13;
  };
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) take(text.charCodeAt(at));
    // What stands where one text ends cannot stand inside one.
    take(0x10000);
  }
  return hexOf(first) + hexOf(second);
}

function hexOf(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, "0");
}
