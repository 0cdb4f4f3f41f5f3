import { snakeCase } from "../utils/snake-case";
import { uniqueName } from "../utils/unique-name";

/** Words that Python keeps for itself. Soft keywords (`match`, `type`, …) may be names. Source: `keyword.kwlist` of Python 3.14. */
const KEYWORDS: ReadonlySet<string> = new Set([
  ...["False", "None", "True", "and", "as", "assert", "async", "await", "break", "class"],
  ...["continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global"],
  ...["if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise"],
  ...["return", "try", "while", "with", "yield"],
]);

/** Builtin functions and types that a variable would hide. Source: `dir(builtins)` of Python 3.14, what is lower case. */
const BUILTINS: ReadonlySet<string> = new Set([
  ...["abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool", "breakpoint", "bytearray"],
  ...["bytes", "callable", "chr", "classmethod", "compile", "complex", "copyright", "credits"],
  ...["delattr", "dict", "dir", "divmod", "enumerate", "eval", "exec", "exit", "filter", "float"],
  ...["format", "frozenset", "getattr", "globals", "hasattr", "hash", "help", "hex", "id"],
  ...["input", "int", "isinstance", "issubclass", "iter", "len", "license", "list", "locals"],
  ...["map", "max", "memoryview", "min", "next", "object", "oct", "open", "ord", "pow", "print"],
  ...["property", "quit", "range", "repr", "reversed", "round", "set", "setattr", "slice"],
  ...["sorted", "staticmethod", "str", "sum", "super", "tuple", "type", "vars", "zip"],
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

/** The names of one file. All are ASCII, so that none looks like another or becomes it by NFKC. */
export class NameScope {
  readonly #taken: Set<string>;

  /** @param reserved - names that the file uses for itself. */
  constructor(reserved: Iterable<string> = []) {
    this.#taken = new Set(reserved);
  }

  /** A free variable name near to what an author called the thing: `Filter` gives `filter_`, a second `Train` `train_2`. */
  claim(wanted: string): string {
    const plain = pythonName(wanted);
    const safe = BUILTINS.has(plain) ? `${plain}_` : plain;
    const free = uniqueName(safe, this.#taken, { separator: "_" });
    this.#taken.add(free);
    return free;
  }

  /** Gives back a name that the file does not use after all. */
  release(name: string): void {
    this.#taken.delete(name);
  }

  has(name: string): boolean {
    return this.#taken.has(name);
  }
}
