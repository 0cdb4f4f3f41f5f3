import { parser } from "@lezer/python";
import { fillGrammarGaps } from "./grammar-gaps";
import { type Fault, faultAt } from "./syntax-faults";

/** A place at which Python would refuse to read the file. */
export interface SyntaxProblem {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units, as editors count. */
  readonly column: number;
  /** Offsets in the text; `to` is at least one behind `from` unless the text ends there. */
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

/** Syntax errors, found by parsing alone: nothing is run. At most one per line, in order. */
export function checkPythonSyntax(text: string): readonly SyntaxProblem[] {
  const source = fillGrammarGaps(text);
  const faults: Fault[] = [];
  parser.parse(source).iterate({
    enter: ({ node }) => {
      const fault = faultAt(node, source);
      if (fault) faults.push(fault);
    },
  });
  return onePerLine(faults.map((fault) => placed(fault, text)));
}

function placed({ from, to, message }: Fault, text: string): SyntaxProblem {
  const before = text.slice(0, from);
  const lineStart = before.lastIndexOf("\n") + 1;
  const line = before.split("\n").length;
  return {
    line,
    column: from - lineStart + 1,
    from,
    to: Math.min(Math.max(to, from + 1), text.length),
    message,
  };
}

function onePerLine(problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  const byLine = new Map<number, SyntaxProblem>();
  for (const problem of problems.toSorted((left, right) => left.from - right.from)) {
    if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
  }
  return [...byLine.values()];
}
