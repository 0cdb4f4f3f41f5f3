import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../utils/json";
import { startsWith } from "../utils/json-path";
import { err, ok, type Result } from "../utils/result";
import { formatRootPath, type ImportError } from "./import-error";
import { type JsonReading, readJson } from "./read-json";

/** A definition, the text it was written in, and what was around it. */
export interface FoundDefinition {
  readonly definition: JsonObject;
  /** The innermost text that holds the definition. */
  readonly text: string;
  /** The way from that text's root to the definition. */
  readonly at: JsonPath;
  /** Inside the definition, as `readJson` found them. */
  readonly numbers: JsonReading["numbers"];
  readonly duplicates: JsonReading["duplicates"];
  readonly notes: readonly string[];
  readonly settings: FoundSettings;
}

/** What an API response or a template says about the pipeline outside its definition. */
export interface FoundSettings {
  readonly name?: string;
  readonly description?: string;
  readonly roleArn?: string;
}

/** On the way to the definition. */
interface Place extends Pick<FoundDefinition, "text" | "at" | "notes" | "settings"> {
  readonly value: JsonValue;
  /** Of `text` as a whole. */
  readonly reading: JsonReading;
}

const MAX_WRAPPERS = 8; // template, resource, properties, body, text: more is no longer an accident

/**
 * Finds the definition in a text: the text itself, a JSON string of it, or the member that holds it in a
 * DescribePipeline response, a CreatePipeline request or a CloudFormation template.
 */
export function findDefinition(text: string): Result<FoundDefinition, ImportError> {
  const reading = readJson(text);
  if (!reading.ok) return reading;

  let place: Place = {
    value: reading.value.value,
    text,
    reading: reading.value,
    at: [],
    notes: [],
    settings: {},
  };
  for (let count = 0; count < MAX_WRAPPERS; count += 1) {
    const { value } = place;
    if (isJsonObject(value) && "Steps" in value) return ok(arrivedAt(place, value));
    const inner = typeof value === "string" ? openText(place, value) : openObject(place);
    if (!inner.ok) return inner;
    place = inner.value;
  }
  return err(notADefinition(place));
}

function arrivedAt(
  { text, reading, at, notes, settings }: Place,
  definition: JsonObject,
): FoundDefinition {
  const isInside = (path: JsonPath) => startsWith(path, at);
  const fromHere = (path: JsonPath) => path.slice(at.length);
  const numbers = reading.numbers
    .filter((number) => isInside(number.at))
    .map((number) => ({ ...number, at: fromHere(number.at) }));
  const duplicates = reading.duplicates.filter(isInside).map(fromHere);
  return { definition, text, at, numbers, duplicates, notes, settings };
}

function openText(place: Place, text: string): Result<Place, ImportError> {
  const reading = readJson(text);
  if (!reading.ok)
    return place.at.length === 0
      ? err(notADefinition(place))
      : err(badInnerText(place, reading.error));
  const notes = [
    ...place.notes,
    "The definition was written as one JSON string and has been read out of it.",
  ];
  return ok({ ...place, value: reading.value.value, text, reading: reading.value, at: [], notes });
}

function openObject(place: Place): Result<Place, ImportError> {
  const { value } = place;
  if (!isJsonObject(value)) return err(notADefinition(place));
  if (isJsonObject(value.Resources)) return openTemplate(place, value.Resources);
  if (value.Type === CLOUDFORMATION_TYPE) return openMember(place, "Properties");
  if ("PipelineDefinition" in value)
    return openMember(withSettings(place, value), "PipelineDefinition");
  if ("PipelineDefinitionBody" in value)
    return openMember(withSettings(place, value), "PipelineDefinitionBody");
  if ("PipelineDefinitionS3Location" in value) return err(elsewhere(place));
  return err(notADefinition(place));
}

const CLOUDFORMATION_TYPE = "AWS::SageMaker::Pipeline";

function openTemplate(place: Place, resources: JsonObject): Result<Place, ImportError> {
  const names = Object.keys(resources).filter((name) => {
    const resource = resources[name];
    return isJsonObject(resource) && resource.Type === CLOUDFORMATION_TYPE;
  });
  const [name] = names;
  if (name === undefined) return err(notADefinition(place));
  if (names.length > 1) return err(severalPipelines(names));
  return openMember(openedAt(place, resources, "Resources"), name);
}

function openMember(place: Place, member: string): Result<Place, ImportError> {
  const inner = isJsonObject(place.value) ? place.value[member] : undefined;
  if (inner === undefined) return err(notADefinition(place));
  const opened = openedAt(place, inner, member);
  return ok({
    ...opened,
    notes: [...place.notes, `The definition was found in ${formatRootPath(opened.at)}.`],
  });
}

function openedAt(place: Place, value: JsonValue, member: string): Place {
  return { ...place, value, at: [...place.at, member] };
}

function withSettings(
  place: Place,
  { PipelineName, PipelineDescription, RoleArn }: JsonObject,
): Place {
  return {
    ...place,
    settings: {
      ...place.settings,
      ...(typeof PipelineName === "string" && { name: PipelineName }),
      ...(typeof PipelineDescription === "string" && { description: PipelineDescription }),
      ...(typeof RoleArn === "string" && { roleArn: RoleArn }),
    },
  };
}

function notADefinition({ value, at }: Place): ImportError {
  const found = isJsonArray(value)
    ? "a list"
    : isJsonObject(value)
      ? "an object without Steps"
      : "a single value";
  return {
    code: "not-a-definition",
    path: formatRootPath(at),
    message: `A pipeline definition is an object with a list of Steps; this is ${found}. Choose the file that holds the definition.`,
  };
}

function badInnerText({ at }: Place, error: ImportError): ImportError {
  return {
    ...error,
    path: formatRootPath(at),
    message: `The text in ${formatRootPath(at)} cannot be read. ${error.message}`,
  };
}

function severalPipelines(names: readonly string[]): ImportError {
  return {
    code: "several-pipelines",
    path: "$.Resources",
    message: `This template holds ${names.length} pipelines (${names.join(", ")}). Import the resource of one of them.`,
  };
}

function elsewhere({ at }: Place): ImportError {
  return {
    code: "definition-elsewhere",
    path: formatRootPath([...at, "PipelineDefinitionS3Location"]),
    message: "The definition itself lies in S3. Download that object and import it instead.",
  };
}
