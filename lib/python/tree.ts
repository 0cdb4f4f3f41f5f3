import type { JsonPrimitive } from "../utils/json";

/** Python as a tree: what the exporters build and `printModule` lays out. */
export type PyExpression =
  | PyLiteral
  | PyName
  | PyImported
  | PyAttribute
  | PySubscript
  | PyCall
  | PySequence
  | PyDict
  | PyOperation
  | PyFormatted;

/** A text, a number, `True`, `False` or `None`. */
export interface PyLiteral {
  readonly kind: "literal";
  readonly value: JsonPrimitive;
  /** How a number is spelt where JavaScript would spell it differently: `6.0`. */
  readonly spelling?: string;
}

/** A name that the file itself gives: a variable, a parameter, a builtin. */
export interface PyName {
  readonly kind: "name";
  readonly name: string;
}

/** A name from another module; the printed file imports it. */
export interface PyImported {
  readonly kind: "imported";
  readonly module: string;
  readonly name: string;
}

export interface PyAttribute {
  readonly kind: "attribute";
  readonly of: PyExpression;
  readonly name: string;
}

export interface PySubscript {
  readonly kind: "subscript";
  readonly of: PyExpression;
  readonly index: PyExpression;
}

export interface PyCall {
  readonly kind: "call";
  readonly callee: PyExpression;
  readonly positional: readonly PyExpression[];
  readonly keywords: readonly PyKeyword[];
}

export interface PyKeyword {
  readonly name: string;
  readonly value: PyExpression;
}

export interface PySequence {
  readonly kind: "list" | "tuple";
  readonly items: readonly PyExpression[];
}

export interface PyDict {
  readonly kind: "dict";
  readonly entries: readonly (readonly [key: PyExpression, value: PyExpression])[];
}

/** `a or b`, `a | b`, `a / b`, `a == b`. */
export interface PyOperation {
  readonly kind: "operation";
  readonly operator:
    | "or"
    | "and"
    | "|"
    | "/"
    | "+"
    | "=="
    | "!="
    | "in"
    | "not in"
    | "is"
    | "is not";
  readonly left: PyExpression;
  readonly right: PyExpression;
}

/** A text with a variable in it: `f"s3://{bucket}/code"`. */
export interface PyFormatted {
  readonly kind: "formatted";
  readonly before: string;
  readonly variable: string;
  readonly after: string;
}

export type PyStatement =
  | {
      readonly kind: "assign";
      readonly target: PyExpression;
      readonly annotation?: PyExpression;
      readonly value: PyExpression;
    }
  | { readonly kind: "expression"; readonly value: PyExpression }
  | { readonly kind: "return"; readonly value: PyExpression }
  | PyFunction
  | PyClass
  | PyBlock
  | PyLoop
  /** Plain text; `printModule` makes it one or several lines that begin with `#`. */
  | { readonly kind: "comment"; readonly text: string }
  | { readonly kind: "blank" };

export interface PyFunction {
  readonly kind: "function";
  readonly name: string;
  readonly decorators?: readonly PyExpression[];
  readonly parameters: readonly PyParameter[];
  readonly returns?: PyExpression;
  readonly docstring?: string;
  readonly body: readonly PyStatement[];
}

export interface PyParameter {
  readonly name: string;
  readonly annotation?: PyExpression;
  readonly initial?: PyExpression;
}

export interface PyClass {
  readonly kind: "class";
  readonly name: string;
  readonly bases: readonly PyExpression[];
  readonly docstring?: string;
  readonly body: readonly PyStatement[];
}

/** `if test:` with what follows; `orElse` is printed as `else:`. */
export interface PyBlock {
  readonly kind: "if";
  readonly test: PyExpression;
  readonly body: readonly PyStatement[];
  readonly orElse?: readonly PyStatement[];
}

/** `for target in items:` with what follows. */
export interface PyLoop {
  readonly kind: "for";
  readonly target: PyExpression;
  readonly items: PyExpression;
  readonly body: readonly PyStatement[];
}

export interface PyModule {
  /** First thing in the file, in our own words. */
  readonly docstring?: string;
  readonly body: readonly PyStatement[];
}
