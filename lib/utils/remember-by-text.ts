const MOST = 1000; // texts kept; about as many files as a large design has

/**
 * A function of a text that remembers what it has told of the last texts: whoever asks again after an edit elsewhere
 * need not read an unchanged file anew.
 */
export function rememberByText<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const result = work(text);
    const [oldest] = known.size < MOST ? [] : known.keys();
    if (oldest !== undefined) known.delete(oldest);
    known.set(text, result);
    return result;
  };
}
