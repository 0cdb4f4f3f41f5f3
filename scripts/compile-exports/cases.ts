import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ShapeLibrary } from "../../lib/aws/shape-library";
import { importText } from "../../lib/import/import-text";
import type { PipelineDocument } from "../../lib/pipeline/document";
import { stepId } from "../../lib/pipeline/ids";
import { TEMPLATES } from "../../lib/templates/templates";
import { validate } from "../../lib/validate/validate";

/** A design that is exported and compiled. */
export interface Case {
  readonly id: string;
  readonly document: PipelineDocument;
}

/** Kinds of the corpus that people wrote as pipelines: checked-in definitions, notebooks' output, compiled examples. */
const CORPUS_KINDS = /^\d+-[abf]-.*\.json$/;

export function templateCases(): readonly Case[] {
  return TEMPLATES.map(({ id, build }) => ({ id: `template-${id}`, document: build() }));
}

/** Everything that the real SDKs emitted, of types that one of them does not know too. */
export function emittedCases(): readonly Case[] {
  return casesIn("test/oracle/sdk_emitted", /^v[23]_.*\.json$/);
}

/** Definitions of our own for what neither the SDKs' nor the corpus' hold: corners of what the emitters say. */
export function ownCases(): readonly Case[] {
  return casesIn("test/sdk/definitions", /\.json$/);
}

/** The corpus' definitions that pass validation, and the names of those that do not. */
export function corpusCases(
  root: string,
  library: ShapeLibrary,
): { readonly cases: readonly Case[]; readonly invalid: readonly string[] } {
  const all = casesIn(path.join(root, "corpus/definitions"), CORPUS_KINDS);
  const isValid = ({ document }: Case) =>
    validate(document, library).every(({ severity }) => severity !== "error");
  return {
    cases: all.filter(isValid),
    invalid: all.filter((each) => !isValid(each)).map(({ id }) => id),
  };
}

function casesIn(folder: string, wanted: RegExp): readonly Case[] {
  const names = readdirSync(folder).filter((name) => wanted.test(name));
  return names.sort().map((name) => {
    let count = 0;
    const text = readFileSync(path.join(folder, name), "utf8");
    const imported = importText(text, { newId: () => stepId(`s${++count}`) });
    if (!imported.ok) throw new Error(`${name}: ${imported.error.message}`);
    return { id: name.replace(/\.json$/, ""), document: imported.value.document };
  });
}
