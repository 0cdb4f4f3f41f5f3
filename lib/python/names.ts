import { snakeCase } from "../utils/snake-case";

/** Words that Python keeps for itself. Soft keywords (`match`, `type`, …) may be names. Source: `keyword.kwlist` of Python 3.14. */
const KEYWORDS: ReadonlySet<string> = new Set([
  ...["False", "None", "True", "and", "as", "assert", "async", "await", "break", "class"],
  ...["continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global"],
  ...["if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise"],
  ...["return", "try", "while", "with", "yield"],
]);

/** True for a name that Python takes as a variable, in ASCII. */
export function isPythonName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !KEYWORDS.has(text);
}

/** A name as a Python variable: `TrainData` gives `train_data`, `class` gives `class_`. */
export function pythonName(name: string): string {
  const snake = snakeCase(name);
  return KEYWORDS.has(snake) ? `${snake}_` : snake;
}
