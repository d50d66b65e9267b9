/** Remembers the last few answers to a question that has one answer for ever; one that failed is asked again. */
export function remembering<Key, Rest extends readonly unknown[], Answer>(
  most: number,
  ask: (key: Key, ...rest: Rest) => Promise<Answer>,
): (key: Key, ...rest: Rest) => Promise<Answer> {
  const remembered = new Map<Key, Promise<Answer>>();
  return (key, ...rest) => {
    const known = remembered.get(key);
    if (known) {
      // What was asked for last goes last.
      remembered.delete(key);
      remembered.set(key, known);
      return known;
    }
    const asked = ask(key, ...rest);
    remembered.set(key, asked);
    asked.catch(() => remembered.delete(key));
    const [oldest] = remembered.keys();
    if (oldest !== undefined && remembered.size > most) remembered.delete(oldest);
    return asked;
  };
}
