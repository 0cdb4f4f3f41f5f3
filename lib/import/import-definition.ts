import type { Parameter, PipelineDocument, Step } from "../pipeline/document";
import type { StepId } from "../pipeline/ids";
import { newDocument } from "../pipeline/new-document";
import { executeCode } from "../steps/execute-code";
import { codeFromDefinition } from "../steps/execute-code/code-from-definition";
import { recogniseKind } from "../steps/registry";
import { isJsonArray, type JsonObject } from "../utils/json";
import { formatPath } from "../utils/json-path";
import { err, ok, type Result } from "../utils/result";
import { checkStorable } from "./check-storable";
import { countKinds } from "./count-kinds";
import { detectTextStyle } from "./detect-text-style";
import { type FoundDefinition, findDefinition } from "./find-definition";
import { findKeptAsIs } from "./find-kept-as-is";
import { findSuspicious } from "./find-suspicious";
import { type FlatStep, flattenSteps } from "./flatten-steps";
import { groupNumbers, type Owners } from "./group-numbers";
import type { ImportError } from "./import-error";
import type { ImportReport } from "./import-report";
import { inferSettings } from "./infer-settings";
import { keepWholeFloats } from "./keep-whole-floats";
import { locateError } from "./locate-error";
import { pipelineName } from "./pipeline-name";
import { readParameters } from "./read-parameters";

export interface ImportOptions {
  readonly newId: () => StepId;
  /** Name of the design where the text does not say it: the file's, as a rule, without its ending. */
  readonly name?: string;
}

export interface Imported {
  readonly document: PipelineDocument;
  readonly report: ImportReport;
}

/** Reads a pipeline definition, alone or in what usually surrounds it, and loses nothing. */
export function importDefinition(
  text: string,
  options: ImportOptions,
): Result<Imported, ImportError> {
  const found = findDefinition(text);
  if (!found.ok) return found;
  const parts = readParts(found.value.definition, options);
  if (!parts.ok) return err(locateError(parts.error, found.value));

  const document = toDocument(found.value, parts.value);
  const storable = checkStorable(document);
  if (!storable.ok) return storable;
  return ok({ document, report: toReport(found.value, parts.value) });
}

/** What a definition consists of, in the document's words. */
interface Parts {
  readonly name: string | undefined;
  readonly flat: readonly FlatStep[];
  readonly steps: readonly Step[];
  readonly parameters: readonly Parameter[];
  readonly owners: Owners;
}

function readParts(
  definition: JsonObject,
  { newId, name }: ImportOptions,
): Result<Parts, ImportError> {
  const parameters = readParameters(definition.Parameters);
  if (!parameters.ok) return parameters;
  if (!isJsonArray(definition.Steps)) return err(stepsNotAList());
  const flat = flattenSteps(definition.Steps, newId);
  if (!flat.ok) return flat;
  return ok({
    name,
    flat: flat.value,
    steps: toSteps(flat.value, parameters.value),
    parameters: parameters.value,
    owners: ownersOf(flat.value, parameters.value),
  });
}

function toSteps(flat: readonly FlatStep[], parameters: readonly Parameter[]): readonly Step[] {
  const definitions = flat.map(({ definition }) => definition);
  return flat.map(({ id, branch, definition }) => {
    const kind = recogniseKind(definition);
    const isCode = kind === executeCode.kind;
    return {
      id,
      kind,
      ...(branch && { branch }),
      definition,
      ...(isCode && { code: codeFromDefinition(definition, definitions, { parameters }) }),
    };
  });
}

/** Of several parameters with one name only the first can be told by it; the others count as the pipeline's. */
function ownersOf(flat: readonly FlatStep[], parameters: readonly Parameter[]): Owners {
  const owners = new Map<string, string>(flat.map(({ at, id }) => [formatPath(at), id]));
  const named = new Set<string>();
  for (const [index, { Name }] of parameters.entries()) {
    if (!named.has(Name)) owners.set(formatPath(["Parameters", index]), `parameter:${Name}`);
    named.add(Name);
  }
  return owners;
}

function toDocument(found: FoundDefinition, parts: Parts): PipelineDocument {
  const { definition, settings, numbers, text } = found;
  const { name = pipelineName(parts.name ?? ""), ...said } = settings;
  return {
    ...newDocument(name, {
      ...inferSettings(definition),
      ...said,
      definition: withPlaceholders(definition),
    }),
    parameters: parts.parameters,
    steps: parts.steps,
    text: {
      ...detectTextStyle(text),
      numbers: keepWholeFloats(groupNumbers(numbers, parts.owners), parts.steps),
    },
  };
}

/** `Parameters` and `Steps` only keep their place. */
function withPlaceholders(definition: JsonObject): JsonObject {
  return { ...definition, ...("Parameters" in definition && { Parameters: [] }), Steps: [] };
}

function toReport(
  found: FoundDefinition,
  { flat, steps, parameters, owners }: Parts,
): ImportReport {
  const { definition, duplicates, numbers, notes } = found;
  return {
    source: "definition",
    counts: countKinds(steps),
    keptAsIs: findKeptAsIs(definition, { flat, steps, parameters }),
    suspicious: findSuspicious({ steps, parameters, duplicates, numbers, owners }),
    notes,
    settings: inferSettings(definition),
  };
}

function stepsNotAList(): ImportError {
  return {
    code: "invalid-steps",
    path: "$.Steps",
    message: "$.Steps is not a list of steps. Correct it and import again.",
  };
}
