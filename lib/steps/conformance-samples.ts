/// <reference types="vite/types/importMeta.d.ts" />

import type { PipelineDocument, Step, StepDefinitionJson } from "../pipeline/document";
import { filePath, stepId } from "../pipeline/ids";
import { newDocument } from "../pipeline/new-document";
import {
  isJsonArray,
  isJsonObject,
  isJsonPrimitive,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../utils/json";
import { getAt, setMember, startsWith } from "../utils/json-path";
import { aboutKind } from "./about-kinds";
import type { KindParts } from "./conformance-parts";
import type { StartContext, StepKindDefinition } from "./contract";
import type { Field, Widget } from "./field";
import { compileStep, recogniseKind } from "./registry";
import { sharedSections } from "./shared-sections";

/** What the SageMaker Python SDKs compiled, and steps that a kind brings along. */
const EMITTED = import.meta.glob<JsonObject>("../../test/oracle/sdk_emitted/*.json", {
  eager: true,
  import: "default",
});
const OWN = import.meta.glob<readonly StepDefinitionJson[]>("./*/fixtures.ts", {
  eager: true,
  import: "FIXTURES",
});

export const CONTEXT: StartContext = {
  name: "Sample",
  roleArn: "arn:aws:iam::111122223333:role/PipelineExecutionRole",
  bucket: "amzn-s3-demo-bucket",
  region: "eu-west-1",
};

/** A new step of a kind as the editor adds it, and the document it stands in. */
export function startOf(kind: StepKindDefinition): { step: Step; document: PipelineDocument } {
  const { definition, code, files = {} } = kind.start(CONTEXT);
  const id = stepId("sample");
  const step: Step = { id, kind: kind.kind, definition, ...(code && { code }) };
  const entries = Object.entries(files).map(([name, text]) => [filePath(id, name), text]);
  const document = newDocument("Samples", { bucket: CONTEXT.bucket, region: CONTEXT.region });
  return { step, document: { ...document, steps: [step], files: Object.fromEntries(entries) } };
}

/** A new step as it is exported. */
export function exportedStart(kind: StepKindDefinition): StepDefinitionJson {
  const { step, document } = startOf(kind);
  return compileStep(step, document);
}

/** The steps that a shortcut adds, the further ones under names that had to be numbered. */
export function stepsOfShortcut(kind: StepKindDefinition): readonly StepDefinitionJson[] {
  const further = kind.further?.(CONTEXT) ?? [];
  return [
    kind.start(CONTEXT).definition,
    ...further.map(({ name, definition }) => definition(`${name}-2`)),
  ];
}

/** Steps of a kind that other hands wrote: the SDKs, or the kind's own `fixtures.ts`. */
export function fixturesOf(kind: StepKindDefinition): readonly Step[] {
  const emitted = Object.values(EMITTED).flatMap(({ Steps }) => stepsIn(Steps));
  const definitions = [
    ...emitted.filter((definition) => recogniseKind(definition) === kind.kind),
    ...(OWN[`./${kind.kind}/fixtures.ts`] ?? []),
    ...(kind.compile ? [exportedStart(kind)] : []),
  ];
  return definitions.map((definition, index) => ({
    id: stepId(`fixture-${index}`),
    kind: kind.kind,
    definition,
  }));
}

/** A kind with all that belongs to it. */
export function partsOf(
  kind: StepKindDefinition,
  { hasIcon }: Pick<KindParts, "hasIcon">,
): KindParts {
  const own = kind.further
    ? stepsOfShortcut(kind).map((definition) => ({ ...startOf(kind).step, definition }))
    : fixturesOf(kind);
  return {
    kind,
    about: aboutKind(kind.kind),
    fixtures: own,
    hasIcon,
  };
}

/** The steps of a list and of the branches in it. */
function stepsIn(steps: JsonValue | undefined): readonly StepDefinitionJson[] {
  if (!isJsonArray(steps)) return [];
  return steps.flatMap((step) => {
    if (!isStepDefinition(step)) return [];
    const branches = ["IfSteps", "ElseSteps"].map((member) => getAt(step, ["Arguments", member]));
    return [step, ...branches.flatMap(stepsIn)];
  });
}

function isStepDefinition(value: JsonValue): value is StepDefinitionJson {
  return isJsonObject(value) && typeof value.Name === "string" && typeof value.Type === "string";
}

/** The fields of a kind with those of its records, which stand in the first entry; shared sections included. */
export function fieldsOf(kind: StepKindDefinition): readonly Field[] {
  return [...kind.sections, ...sharedSections(kind)].flatMap(({ fields }) =>
    fields.flatMap((field) => [field, ...itemFields(field)]),
  );
}

function itemFields({ path: list, item }: Field): readonly Field[] {
  return (item?.fields ?? []).map((field) => ({ ...field, path: [...list, 0, ...field.path] }));
}

/** Where a value is an empty text. */
export function blanksIn(value: JsonValue | undefined, at: JsonPath = []): readonly JsonPath[] {
  if (value === "") return [at];
  return childrenOf(value).flatMap(([key, child]) => blanksIn(child, [...at, key]));
}

/** The field that asks for the value at `blank`; undefined when none, or when the author may leave it out. */
export function fieldOfBlank(kind: StepKindDefinition, blank: JsonPath): Field | undefined {
  return fieldsOf(kind).find(
    ({ path: at, required, widget }) =>
      required && (at.length === blank.length || widget === "conditions") && startsWith(blank, at),
  );
}

/** The definition with something sensible in each blank. */
export function withoutBlanks(
  kind: StepKindDefinition,
  definition: StepDefinitionJson,
): StepDefinitionJson {
  let filled = definition;
  for (const blank of blanksIn(definition)) {
    const { Name, Type } = definition;
    filled = { ...setMember(filled, blank, answerTo(kind, blank)), Name, Type };
  }
  return filled;
}

/** What an author might give for a blank: by the control that asks, but where only one sort of value fits the member. */
function answerTo(kind: StepKindDefinition, blank: JsonPath): JsonValue {
  const own = MEMBER_ANSWERS[String(blank.at(-1))];
  return own ?? ANSWERS[fieldOfBlank(kind, blank)?.widget ?? "text"] ?? "answer";
}

const MEMBER_ANSWERS: Readonly<Record<string, JsonValue>> = {
  S3Uri: "s3://amzn-s3-demo-bucket/sample",
  SqsQueueUrl: "https://sqs.eu-west-1.amazonaws.com/111122223333/sample",
  ModelArn: "arn:aws:bedrock:eu-west-1:111122223333:custom-model/imported/a1b2c3d4e5f6",
};

const ANSWERS: Partial<Record<Widget, JsonValue>> = {
  arn: "arn:aws:lambda:eu-west-1:111122223333:function:sample",
  "s3-uri": "s3://amzn-s3-demo-bucket/sample",
  conditions: { Get: "Parameters.Threshold" },
};

/** Every single value of a definition by its path, apart from what stands at `except`. */
export function leavesOf(
  value: JsonValue | undefined,
  except: JsonPath | undefined,
  at: JsonPath = [],
): ReadonlyMap<string, JsonValue> {
  if (value === undefined || (except && startsWith(at, except))) return new Map();
  if (isJsonPrimitive(value)) return new Map([[at.join("/"), value]]);
  return new Map(
    childrenOf(value).flatMap(([key, child]) => [...leavesOf(child, except, [...at, key])]),
  );
}

function childrenOf(
  value: JsonValue | undefined,
): readonly (readonly [string | number, JsonValue])[] {
  if (isJsonArray(value)) return value.map((item, index) => [index, item] as const);
  return isJsonObject(value) ? Object.entries(value) : [];
}
