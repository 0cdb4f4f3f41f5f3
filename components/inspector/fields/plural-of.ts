/** `channels`, `retry policies`, `searches`, `choices of words`; a plural stays one. */
export function pluralOf(noun: string): string {
  const [head = "", ...rest] = noun.split(" of ");
  return [plural(head), ...rest].join(" of ");
}

function plural(noun: string): string {
  if (/[^s]s$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
