import { memberShape } from "@/lib/aws/member-shape";
import type { Shape } from "@/lib/aws/shape";
import { addParameter } from "@/lib/editor/commands/add-parameter";
import { addStep } from "@/lib/editor/commands/add-step";
import { renameStep } from "@/lib/editor/commands/rename-step";
import { replaceStepDefinition } from "@/lib/editor/commands/replace-step-definition";
import { setMember } from "@/lib/editor/commands/set-member";
import { branch, connect, order } from "@/lib/editor/testing/random-design-actions";
import type { Step } from "@/lib/pipeline/document";
import { stepId } from "@/lib/pipeline/ids";
import { withoutBlanks } from "@/lib/steps/conformance-samples";
import { kindOf, STEP_KINDS } from "@/lib/steps/registry";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "@/lib/utils/json";
import type { Author, Edit } from "./author";
import { validValue } from "./random-value";

/** A step of any kind, with what its form requires filled in. */
export const addSomeStep: Edit = ({ dice, design, run }) => {
  const offered = STEP_KINDS.filter(({ kind }) => kind !== "raw" || dice.chance(0.1));
  const before = new Set(design().steps.map(({ id }) => id));
  const id = stepId(`s${before.size}`);
  run(addStep, { stepId: id, kind: dice.pick(offered).kind, at: { x: 0, y: 0 } });
  for (const step of design().steps.filter((each) => !before.has(each.id))) {
    const definition = withoutBlanks(kindOf(step), step.definition);
    run(replaceStepDefinition, { stepId: step.id, definition });
  }
};

const PARAMETERS: readonly (readonly [type: string, value: JsonValue])[] = [
  ["String", "text"],
  ["Integer", 1],
  ["Float", 0.5],
  ["Float", 2],
  ["Boolean", true],
];

const addSomeParameter: Edit = ({ dice, design, run }) => {
  const [Type, DefaultValue] = dice.pick(PARAMETERS);
  const choices = Type === "String" && dice.chance(0.3) ? { EnumValues: [DefaultValue, "b"] } : {};
  const rest = dice.chance(0.8) ? { DefaultValue, ...choices } : {};
  run(addParameter, { parameter: { Name: `P${design().parameters.length}`, Type, ...rest } });
};

/** A parameter, variable or join where the form offers one of its type. */
const useExpression: Edit = (author) => {
  const place = somePlace(author, ({ type }) =>
    ["string", "integer", "float", "boolean"].includes(type),
  );
  if (!place) return;
  const { dice, design, run } = author;
  const types = {
    string: ["String"],
    integer: ["Integer"],
    float: ["Float", "Integer"],
    boolean: ["Boolean"],
  };
  const fitting = design().parameters.filter(({ Type }) =>
    Object.entries(types).some(
      ([shape, takes]) => shape === place.shape.type && takes.includes(Type),
    ),
  );
  const values: JsonValue[] = fitting.map(({ Name }) => ({ Get: `Parameters.${Name}` }));
  if (place.shape.type === "string") {
    const all = design().parameters.map(({ Name }) => ({ Get: `Parameters.${Name}` }));
    values.push({ Get: "Execution.PipelineExecutionId" });
    values.push({ "Std:Join": { On: "-", Values: ["a", 1, ...all] } });
  }
  if (values.length > 0)
    run(setMember, { stepId: place.step.id, path: place.path, value: dice.pick(values) });
};

/** A member that the form, or the settings tree, offers and that is not there yet. */
const addSomeMember: Edit = (author) => {
  const place = somePlace(author, ({ type }) => type === "structure");
  if (place?.shape.type !== "structure") return;
  const { dice, library, run } = author;
  const absent = [...place.shape.members].filter(
    ([member]) => !(isJsonObject(place.value) && member in place.value),
  );
  if (absent.length === 0) return;
  const [member, ref] = dice.pick(absent);
  const value = validValue(library.resolve(ref), author);
  run(setMember, { stepId: place.step.id, path: [...place.path, member], value });
};

const changeSomeValue: Edit = (author) => {
  const place = somePlace(author, ({ type }) => type !== "structure");
  if (!place) return;
  author.run(setMember, {
    stepId: place.step.id,
    path: place.path,
    value: validValue(place.shape, author),
  });
};

const renameSomeStep: Edit = ({ dice, run, step }) => {
  const chosen = step();
  const name = dice.pick(["Prepare", "train_2", "A-b", "x".repeat(64), "Check"]);
  if (chosen) run(renameStep, { stepId: chosen.id, name });
};

const setCache: Edit = ({ dice, run, step }) => {
  const chosen = step((each) => kindOf(each).supports.cache);
  const value = dice.pick<JsonValue>([
    { Enabled: true, ExpireAfter: dice.pick(["P30D", "PT1H", "30d", "T16m", "p1y", "30dT5h"]) },
    { Enabled: false },
  ]);
  if (chosen) run(setMember, { stepId: chosen.id, path: ["CacheConfig"], value });
};

const setRetry: Edit = ({ dice, run, step }) => {
  const chosen = step((each) => kindOf(each).supports.retry);
  const ExceptionType = dice.pick([
    ["Step.SERVICE_FAULT"],
    ["Step.SERVICE_FAULT", "Step.THROTTLING"],
    ["SageMaker.CAPACITY_ERROR"],
    ["SageMaker.RESOURCE_LIMIT"],
  ]);
  const end = dice.pick<JsonObject>([{ MaxAttempts: 5 }, { ExpireAfterMin: 60 }, {}]);
  const value = [
    { ExceptionType, IntervalSeconds: 30, BackoffRate: dice.pick([1, 1.5, 2]), ...end },
  ];
  if (chosen) run(setMember, { stepId: chosen.id, path: ["RetryPolicies"], value });
};

const describeStep: Edit = ({ dice, run, step }) => {
  const chosen = step();
  const [member, value] = dice.pick([
    ["DisplayName", "A step"],
    ["Description", "What it does"],
  ] as const);
  if (chosen) run(setMember, { stepId: chosen.id, path: [member], value });
};

/** What authors do most stands more than once. */
export const CAREFUL_EDITS: readonly Edit[] = [
  addSomeParameter,
  useExpression,
  useExpression,
  addSomeMember,
  addSomeMember,
  changeSomeValue,
  renameSomeStep,
  setCache,
  setRetry,
  describeStep,
  ...[connect, connect, connect, branch, order].map(
    (action): Edit =>
      ({ act }) =>
        act(action),
  ),
];

interface Place {
  readonly step: Step;
  readonly path: JsonPath;
  readonly value: JsonValue;
  readonly shape: Shape;
}

/** A place in some step's arguments that a shape describes. */
export function somePlace(
  { dice, library, step }: Author,
  fits: (shape: Shape) => boolean,
): Place | undefined {
  const chosen = step();
  if (!chosen) return undefined;
  const places = pathsIn(chosen.definition.Arguments, ["Arguments"]).flatMap(([path, value]) => {
    const shape = memberShape(library, { stepType: chosen.definition.Type, path: path.slice(1) });
    return shape && fits(shape) ? [{ step: chosen, path, value, shape }] : [];
  });
  return places.length > 0 ? dice.pick(places) : undefined;
}

/** Every value inside with its place, the outermost first. */
export function pathsIn(
  value: JsonValue | undefined,
  at: JsonPath,
): readonly (readonly [JsonPath, JsonValue])[] {
  if (value === undefined) return [];
  const children = isJsonArray(value)
    ? [...value.entries()]
    : Object.entries(isJsonObject(value) ? value : {});
  return [[at, value], ...children.flatMap(([key, child]) => pathsIn(child, [...at, key]))];
}
