import { z } from "zod";
import { isJsonObject, type JsonObject, type JsonValue } from "../utils/json";
import type {
  Branch,
  Canvas,
  CodeSettings,
  DefinitionText,
  Note,
  Parameter,
  ParameterSet,
  PipelineDocument,
  PipelineSettings,
  Point,
  ReturnedValue,
  Step,
  StepDefinitionJson,
  Tag,
} from "./document";
import { governanceSchema } from "./governance-schema";
import { type FilePath, type NoteId, stepId, stepKind } from "./ids";
import { triggerSchema } from "./trigger-schema";

/** Makes the compiler ask for every member of a type, the optional ones too: a strict schema refuses what it forgot. */
type Members<Type> = Record<keyof Type, z.ZodType>;

const ID = /^[A-Za-z0-9_-]{1,64}$/;
const FILE_PATH = /^code\/[A-Za-z0-9_-]{1,64}(\/[^/]{1,255})+$/u;
/** No editor of ours has ever let these into a name, and no system takes them all. */
const NO_FILE_NAME = /["*:<>?\\|\p{C}\p{Zl}\p{Zp}]|^\.{1,2}$| $/u;
const MAX_INDENT = 16; // spaces; a wider one would only swell the text

function isPortable(path: string): boolean {
  const names = path.split("/").slice(2);
  return names.every((name) => !NO_FILE_NAME.test(name));
}

const id = z.string().regex(ID, "Expected 1 to 64 letters, digits, hyphens and underscores");
const idOfStep = id.transform(stepId);
const idOfNote = id.transform((text) => text as NoteId); // the door for stored ids of notes
const kind = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/, "Expected the name of a step kind")
  .transform(stepKind);
const filePath = z
  .string()
  .regex(FILE_PATH, "Expected code/<step id>/<file name>")
  .refine(isPortable, "Expected a file name that every system takes")
  .transform((path) => path as FilePath); // the door for stored file paths

// What AWS's JSON holds is not ours to judge here; `parseDocument` has already found all of it to be JSON.
const json = z.custom<JsonValue>((value) => value !== undefined, "Expected a JSON value");
const jsonObject = z.custom<JsonObject>(isJsonObject, "Expected an object");
const stepDefinition = z.custom<StepDefinitionJson>(
  (value) =>
    isJsonObject(value) && typeof value.Name === "string" && typeof value.Type === "string",
  "Expected an object with Name and Type",
);
const parameter = z.custom<Parameter>(
  (value) => isJsonObject(value) && typeof value.Name === "string",
  "Expected an object with Name",
);

const tag = z.strictObject({ key: z.string(), value: z.string() } satisfies Members<Tag>);

const pipeline = z.strictObject({
  name: z.string(),
  description: z.string(),
  roleArn: z.string(),
  bucket: z.string(),
  region: z.string(),
  tags: z.array(tag),
  maxParallelSteps: z.int().min(1).optional(),
  definition: jsonObject,
} satisfies Members<PipelineSettings>);

const parameterType = z.enum(["String", "Integer", "Float", "Boolean"]);
const returnedValue = z.strictObject({
  name: z.string(),
  type: parameterType,
} satisfies Members<ReturnedValue>);

const code = z.strictObject({
  entryFile: z.string(),
  functionName: z.string(),
  packages: z.array(z.string()),
  returns: z.array(returnedValue),
  argumentTypes: z.record(z.string(), parameterType).optional(),
} satisfies Members<CodeSettings>);

const branch = z.strictObject({
  condition: idOfStep,
  when: z.enum(["true", "false"]),
} satisfies Members<Branch>);

const step = z.strictObject({
  id: idOfStep,
  kind,
  branch: branch.optional(),
  definition: stepDefinition,
  code: code.optional(),
  note: z.string().optional(),
} satisfies Members<Step>);

const point = z.strictObject({ x: z.number(), y: z.number() } satisfies Members<Point>);
const note = z.strictObject({ id: idOfNote, at: point, text: z.string() } satisfies Members<Note>);
const canvas = z.strictObject({
  positions: z.record(idOfStep, point),
  notes: z.array(note),
} satisfies Members<Canvas>);

const parameterSet = z.strictObject({
  name: z.string(),
  values: z.record(z.string(), json),
} satisfies Members<ParameterSet>);

const text = z.strictObject({
  indent: z.union([z.int().min(0).max(MAX_INDENT), z.literal("tab"), z.null()]),
  spaceAfterColon: z.boolean(),
  spaceAfterComma: z.boolean(),
  escapesNonAscii: z.boolean(),
  finalNewline: z.boolean(),
  lineEnd: z.enum(["\n", "\r\n"]),
  numbers: z.record(z.string(), z.record(z.string(), z.string())),
} satisfies Members<DefinitionText>);

/** The stored form of a document at the present version; strict, so that nothing is dropped in silence. */
export const documentSchema: z.ZodType<PipelineDocument> = z.strictObject({
  schemaVersion: z.literal(1),
  pipeline,
  parameters: z.array(parameter),
  steps: z.array(step),
  files: z.record(filePath, z.string()),
  canvas,
  triggers: z.array(triggerSchema),
  parameterSets: z.array(parameterSet),
  governance: governanceSchema.optional(),
  text: text.optional(),
} satisfies Members<PipelineDocument>);
