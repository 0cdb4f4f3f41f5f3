import { addParameter } from "@/lib/editor/commands/add-parameter";
import { addStep } from "@/lib/editor/commands/add-step";
import { insertItem } from "@/lib/editor/commands/insert-item";
import { removeMember } from "@/lib/editor/commands/remove-member";
import { removeSteps } from "@/lib/editor/commands/remove-steps";
import { replaceStepDefinition } from "@/lib/editor/commands/replace-step-definition";
import { setMember } from "@/lib/editor/commands/set-member";
import { setTopLevelMember } from "@/lib/editor/commands/set-top-level-member";
import { updateParameter } from "@/lib/editor/commands/update-parameter";
import type { Step } from "@/lib/pipeline/document";
import { stepId } from "@/lib/pipeline/ids";
import { fail } from "@/lib/steps/fail";
import { STEP_KINDS } from "@/lib/steps/registry";
import { isJsonArray, type JsonPath, type JsonValue } from "@/lib/utils/json";
import type { Author, Edit } from "./author";
import { pathsIn, somePlace } from "./careful-edits";
import { someExpression, validValue, wrongValue } from "./random-value";

const writeWrongValue: Edit = (author) => {
  const place = somePlace(author, () => true);
  if (place) set(author, place, wrongValue(place.shape, author.dice));
};

const writeExpression: Edit = (author) => {
  const place = somePlace(author, () => true);
  if (place) set(author, place, expressionFor(author));
};

const writeUnknownMember: Edit = (author) => {
  const place = somePlace(author, ({ type }) => type === "structure" || type === "map");
  if (!place) return;
  const member = author.dice.pick(["Nope", "name", "tags", "__x", "Get", "S3uri", "a b", "x.y"]);
  set(
    author,
    { ...place, path: [...place.path, member] },
    author.dice.pick<JsonValue>(["text", 1, null]),
  );
};

const dropMember: Edit = (author) => {
  const step = author.step();
  if (!step) return;
  const [path] = author.dice.pick(pathsIn(step.definition, []));
  author.run(removeMember, { stepId: step.id, path });
};

const repeatItem: Edit = (author) => {
  const place = somePlace(author, ({ type }) => type === "list");
  if (!place || !isJsonArray(place.value)) return;
  const times = author.dice.pick([1, 1, 12, 101]);
  for (let index = 0; index < times; index += 1) {
    const value = place.value[0] ?? "item";
    author.run(insertItem, { stepId: place.step.id, path: place.path, value, index: 0 });
  }
};

/** The members that steps have beside their arguments, in all sorts of states. */
const STEP_MEMBERS: Readonly<Record<string, readonly JsonValue[]>> = {
  DependsOn: [[], "Train", ["Nobody"], [1], [null], null, ["Process", "Process"], ["Stop"]],
  CacheConfig: [
    {},
    null,
    [],
    { Enabled: true },
    { Enabled: "true", ExpireAfter: "P1D" },
    { Enabled: true, ExpireAfter: "P1D" },
    { Enabled: true, ExpireAfter: "P" },
    { Enabled: true, ExpireAfter: "soon" },
    { Enabled: true, ExpireAfter: "P1D\n" },
    { Enabled: true, ExpireAfter: 30 },
    { Enabled: false, ExpireAfter: null },
    { Enabled: true, ExpireAfter: "P1.5D" },
    { Enabled: true, ExpireAfter: "P1D", Extra: 1 },
  ],
  RetryPolicies: [
    [],
    null,
    {},
    [{}],
    [1],
    [{ ExceptionType: "Step.THROTTLING" }],
    [{ ExceptionType: [] }],
    [{ ExceptionType: ["Nope"] }],
    [{ ExceptionType: [1] }],
    [{ ExceptionType: ["SageMaker.JOB_INTERNAL_ERROR"] }],
    [{ ExceptionType: ["SageMaker.CAPACITY_ERROR"], MaxAttempts: 3 }],
    [{ ExceptionType: ["Step.THROTTLING"], MaxAttempts: 3, ExpireAfterMin: 3 }],
    [{ ExceptionType: ["Step.THROTTLING"], MaxAttempts: 21 }],
    [{ ExceptionType: ["Step.THROTTLING"], MaxAttempts: 1.5 }],
    [{ ExceptionType: ["Step.THROTTLING"], MaxAttempts: null }],
    [{ ExceptionType: ["Step.THROTTLING"], IntervalSeconds: -1 }],
    [{ ExceptionType: ["Step.THROTTLING"], IntervalSeconds: 43_201 }],
    [{ ExceptionType: ["Step.THROTTLING"], BackoffRate: true }],
    [{ ExceptionType: ["Step.THROTTLING"], BackoffRate: -0.5 }],
    [{ ExceptionType: ["Step.THROTTLING"], ExpireAfterMin: { Get: "Parameters.P0" } }],
    [{ ExceptionType: ["Step.THROTTLING"], Nope: 1 }],
  ],
  PropertyFiles: [
    [],
    null,
    {},
    [1],
    [{ PropertyFileName: "Report", OutputName: "nope", FilePath: "a.json" }],
    [{ PropertyFileName: "Report", OutputName: "result", FilePath: "a.json" }],
    [{ PropertyFileName: "Report", OutputName: "train", FilePath: "" }],
    [{ PropertyFileName: "Report", OutputName: "train" }],
  ],
  OutputParameters: [
    [],
    null,
    {},
    [1],
    [{ OutputName: "a", OutputType: "String" }],
    [{ OutputName: "a", OutputType: "Double" }],
    [{ OutputName: "a", OutputType: ["String"] }],
    [{ OutputName: 1, OutputType: "String" }],
    [{ OutputName: "a" }],
    Array.from({ length: 51 }, (_, index) => ({ OutputName: `o${index}`, OutputType: "String" })),
    ["a", "a"].map((OutputName) => ({ OutputName, OutputType: "String" })),
  ],
  FunctionArn: [
    null,
    "",
    "deploy",
    1,
    { Get: "Parameters.P0" },
    "arn:aws:lambda:eu-west-1:111122223333:function:f\n",
  ],
  SqsQueueUrl: [
    null,
    "",
    "http://x",
    1,
    { Get: "Parameters.P0" },
    { Get: "Execution.PipelineName" },
  ],
  CheckType: [
    null,
    "DATA_BIAS",
    "MODEL_BIAS",
    "MODEL_QUALITY",
    "DATA_QUALITY",
    "NOPE",
    1,
    ["DATA_BIAS"],
  ],
  SkipCheck: [
    null,
    true,
    "true",
    1,
    { Get: "Parameters.P0" },
    { Get: "Parameters.P1" },
    { "Std:Join": { Values: ["a"] } },
  ],
  FailOnViolation: [null, "x", { Get: "Execution.PipelineName" }],
  ModelName: [null, "model", 1, { Get: "Parameters.P0" }, ["x"]],
  ModelPackageGroupName: [null, "group", 1, { Get: "Parameters.P1" }, {}],
  SuppliedBaselineConstraints: [null, "s3://b/c.json", 5, { Get: "Parameters.P0" }],
  SuppliedBaselineStatistics: [null, "s3://b/c.json", false],
  DisplayName: [null, "", 1, "d".repeat(257), "😀".repeat(200), { Get: "Parameters.P0" }],
  Description: [null, "", [], "d".repeat(3_073)],
  Arguments: [null, [], "text", {}, 1],
  Nope: [1, null],
  Name: ["a b", "", "x".repeat(65), "a.b", "Ä", "name\n"],
};

const OWN_MEMBERS = [
  "PropertyFiles",
  "OutputParameters",
  "FunctionArn",
  "SqsQueueUrl",
  "CheckType",
  "SkipCheck",
  "FailOnViolation",
  "ModelName",
];

const writeStepMember: Edit = (author) => {
  const chosen = author.step();
  if (chosen) writeOddMember(author, chosen, author.dice.pick(Object.keys(STEP_MEMBERS)));
};

/** A member that only steps of such a type have. */
const writeOwnMember: Edit = (author) => {
  const owners = author
    .design()
    .steps.flatMap((step) =>
      OWN_MEMBERS.filter((member) => member in step.definition).map((member) => ({ step, member })),
    );
  if (owners.length === 0) return writeStepMember(author);
  const { step, member } = author.dice.pick(owners);
  writeOddMember(author, step, member);
};

function writeOddMember({ dice, run }: Author, { id, definition }: Step, member: string): void {
  const value = dice.pick(STEP_MEMBERS[member] ?? []);
  // A name as the JSON tab writes it, which takes some that the name field refuses.
  if (member === "Name")
    run(replaceStepDefinition, { stepId: id, definition: { ...definition, Name: value } });
  else run(setMember, { stepId: id, path: [member], value });
}

const dependOn: Edit = ({ dice, run, step }) => {
  const [waiting, first, second] = [step(), step(), step()];
  if (!waiting || !first || !second) return;
  const names = [first.definition.Name, second.definition.Name];
  const value = dice.chance(0.5) ? names.slice(1) : names;
  run(setMember, { stepId: waiting.id, path: ["DependsOn"], value });
};

const changeType: Edit = ({ dice, run, step }) => {
  const chosen = step();
  if (!chosen) return;
  const types = [...STEP_KINDS.map(({ type }) => type), "Procesing", "Job", "training", "Lamda"];
  const definition = { ...chosen.definition, Type: dice.pick(types.filter((type) => type !== "")) };
  run(replaceStepDefinition, { stepId: chosen.id, definition });
};

const writeCondition: Edit = (author) => {
  const { dice, run, step } = author;
  const chosen = step(({ definition }) => definition.Type === "Condition");
  if (!chosen) return;
  const path: JsonPath = ["Arguments", "Conditions"];
  const value = Array.from({ length: dice.below(3) }, () => someCondition(author, 3));
  run(setMember, { stepId: chosen.id, path, value });
};

function someCondition(author: Author, depth: number): JsonValue {
  const { dice } = author;
  const operand = () =>
    dice.chance(0.4)
      ? expressionFor(author)
      : dice.pick<JsonValue>([1, 0.5, "a", true, null, [], {}]);
  const inner = () => (depth > 0 ? someCondition(author, depth - 1) : null);
  const binary = dice.pick([
    "Equals",
    "GreaterThan",
    "LessThanOrEqualTo",
    "NotEquals",
    "equals",
    "",
  ]);
  return dice.pick<() => JsonValue>([
    () => ({ Type: binary, LeftValue: operand(), RightValue: operand() }),
    () => ({ Type: "Equals", LeftValue: { Get: "Execution.PipelineName" }, RightValue: "a" }),
    () => ({ Type: "Equals", LeftValue: operand() }),
    () => ({ Type: "In", QueryValue: operand(), Values: [operand(), operand()] }),
    () => ({ Type: "In", QueryValue: operand(), Values: [] }),
    () => ({ Type: "In", QueryValue: { Get: "Execution.PipelineName" }, Values: ["a"] }),
    () => ({ Type: "Not", Condition: inner() }),
    () => ({ Type: "Not", Expression: inner() }),
    () => ({ Type: "Or", Conditions: [inner(), inner()] }),
    () => ({ Type: "Or", Conditions: [] }),
    () => ({ Type: "Or", Conditions: { a: 1 } }),
    () => ({ Type: 1 }),
    () => "Equals",
  ])();
}

const PARAMETERS: readonly { readonly [member: string]: JsonValue }[] = [
  { Type: "Integer", DefaultValue: "1" },
  { Type: "Integer", DefaultValue: 1.5 },
  { Type: "Integer", DefaultValue: 1e21 },
  { Type: "Integer", DefaultValue: true },
  { Type: "Float", DefaultValue: "a" },
  { Type: "Boolean", DefaultValue: 1 },
  { Type: "Boolean", DefaultValue: "true" },
  { Type: "String", DefaultValue: 1 },
  { Type: "String", DefaultValue: null },
  { Type: "String", DefaultValue: "v".repeat(1_025) },
  { Type: "String", DefaultValue: "c", EnumValues: ["a", "b"] },
  { Type: "String", EnumValues: [] },
  { Type: "String", EnumValues: [1] },
  { Type: "String", EnumValues: "a" },
  { Type: "Integer", DefaultValue: 1, EnumValues: [1, 2] },
  { Type: "Integer", DefaultValue: 1, EnumValues: ["1"] },
  { Type: "Text" },
  { Type: "String", Description: "text" },
  { Type: "String", Extra: 1 },
];

const addWrongParameter: Edit = ({ dice, design, run }) => {
  const count = design().parameters.length;
  const Name = dice.pick([
    `P${count}`,
    `P${count}`,
    "a b",
    "",
    "n".repeat(65),
    "n".repeat(257),
    "Ä",
  ]);
  const { Type = "String", ...rest } = dice.pick(PARAMETERS);
  run(addParameter, { parameter: { Name, Type: String(Type), ...rest } });
};

const changeParameter: Edit = ({ dice, design, run }) => {
  const { parameters } = design();
  if (parameters.length === 0) return;
  const Type = dice.pick(["String", "Integer", "Float", "Boolean"]);
  run(updateParameter, { name: dice.pick(parameters).Name, change: { Type } });
};

/** Each as long as it may be, and more of them than go into a request. */
const LONG_METADATA = Object.fromEntries(
  Array.from({ length: 110 }, (_, index) => [`m${index}`, "v".repeat(1_000)]),
);

const TOP_LEVEL: readonly (readonly [JsonPath, JsonValue | undefined])[] = [
  [["Version"], "2021-01-01"],
  [["Version"], undefined],
  [["Extra"], 1],
  [["Metadata"], []],
  [["Metadata"], null],
  [["Metadata"], LONG_METADATA],
  [["Metadata", "a"], 1],
  [["Metadata", "a"], "v".repeat(1_025)],
  [["Metadata", "a b"], "text"],
  [["Metadata", "a"], "text"],
  [["PipelineExperimentConfig"], null],
  [["PipelineExperimentConfig"], {}],
  [["PipelineExperimentConfig"], []],
  [["PipelineExperimentConfig", "Nope"], 1],
  [["PipelineExperimentConfig", "TrialName"], null],
  [["PipelineExperimentConfig", "TrialName"], 1],
  [["PipelineExperimentConfig", "TrialName"], { Get: "Parameters.P0" }],
  [["PipelineExperimentConfig", "TrialName"], { Get: "Steps.Train.TrainingJobName" }],
  [["PipelineExperimentConfig", "TrialName"], { "Std:JsonGet": { S3Uri: "s3://b/k", Path: "a" } }],
  [["PipelineExperimentConfig", "TrialName"], { "Std:Join": { On: "-", Values: [] } }],
  [["PipelineExperimentConfig", "TrialName"], ["a"]],
  [["MlflowConfig"], { MlflowResourceArn: "arn", MlflowExperimentName: null }],
  [["MlflowConfig"], { Nope: 1 }],
  [["MlflowConfig"], "text"],
  [["MlflowConfig", "MlflowResourceArn"], { Get: "Parameters.Nope" }],
];

const writeTopLevel: Edit = ({ dice, run }) => {
  const [path, value] = dice.pick(TOP_LEVEL);
  run(setTopLevelMember, { path, value });
};

const removeAllSteps: Edit = ({ design, run }) => {
  run(removeSteps, { ids: design().steps.map(({ id }) => id) });
};

const addManyParameters: Edit = ({ run }) => {
  for (let index = 0; index < 201; index += 1)
    run(addParameter, { parameter: { Name: `Many${index}`, Type: "String" } });
};

const addManySteps: Edit = ({ run }) => {
  for (let index = 0; index < 51; index += 1)
    run(addStep, { stepId: stepId(`many${index}`), kind: fail.kind, at: { x: 0, y: 0 } });
};

/** Slips that nobody makes often. */
const muchOrNothing: Edit = (author) =>
  author.dice.pick([removeAllSteps, addManyParameters, addManySteps])(author);

const swapValue: Edit = (author) => {
  const [from, to] = [somePlace(author, () => true), somePlace(author, () => true)];
  if (from && to) set(author, to, validValue(from.shape, author));
};

export const CARELESS_EDITS: readonly Edit[] = [
  ...[writeWrongValue, writeWrongValue, writeWrongValue, writeExpression, writeExpression],
  ...[writeExpression, writeUnknownMember, dropMember, dropMember, repeatItem, writeStepMember],
  ...[
    writeStepMember,
    writeStepMember,
    writeOwnMember,
    writeOwnMember,
    dependOn,
    changeType,
    writeCondition,
    writeCondition,
  ],
  ...[
    addWrongParameter,
    addWrongParameter,
    changeParameter,
    writeTopLevel,
    writeTopLevel,
    swapValue,
    muchOrNothing,
  ],
];

function set(
  { run }: Author,
  { step, path }: { readonly step: Step; readonly path: JsonPath },
  value: JsonValue,
): void {
  run(setMember, { stepId: step.id, path, value });
}

function expressionFor({ dice, design }: Author): JsonValue {
  return someExpression(dice, {
    parameters: design().parameters.map(({ Name }) => Name),
    steps: design().steps.map(({ definition }) => definition.Name),
  });
}
