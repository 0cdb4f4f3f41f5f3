/** A name whose last word says that its value is one: `DB_PASSWORD`, `apiKey`, `--hf-token`; not `TOKEN_COLUMN`. */
const SECRET_NAME =
  /(?:^|[_\-.\s])(?:(password|passwd|passphrase|pwd)|(?:\w+[_-])*?(secret|token|credential|api[_-]?key|secret[_-]?(?:access[_-]?)?key|private[_-]?key|auth[_-]?key|access[_-]?key))s?$/i;

/** What stands for a secret, names the place of one, or is plainly none. */
const HARMLESS =
  /^(?:arn:|s3:|https?:\/\/|file:|\/|\.|<|\$|\{|%|\*+$|-|os\.|env)|resolve:|secretsmanager|ssm:|example|change-?me|placeholder|your|dummy|redacted|todo|x{4}|^(?:true|false|none|null|undefined|auto|default|disabled|enabled|required)$|[<>]|\s/i;

const SHORTEST_PASSWORD = 6;
const SHORTEST_KEY = 16;
const LEAST_BITS = 3; // per character; words and repetitions have less, random keys 4 and more

/** Whether a value under that name is, in all likelihood, a secret written out. */
export function isNamedSecret(name: string, value: string): boolean {
  const found = SECRET_NAME.exec(asWords(name));
  if (!found || HARMLESS.test(value) || value.toLowerCase() === name.toLowerCase()) return false;
  if (found[1] !== undefined) return value.length >= SHORTEST_PASSWORD && !/^\d+$/.test(value);
  return value.length >= SHORTEST_KEY && /\d/.test(value) && bitsPerCharacter(value) >= LEAST_BITS;
}

/** `dbPassword` as `db_Password`. */
function asWords(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
}

/** Shannon's entropy of the text's own characters. */
function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values())
    bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
