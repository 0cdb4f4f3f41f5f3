import type { JsonObject, JsonPath, JsonValue } from "../utils/json";
import { parsePath } from "../utils/json-path";

/** One line of a curated form: a view on one member of the step. */
export interface Field {
  /** From the step's definition down; `Arguments` is the first key for most. */
  readonly path: JsonPath;
  readonly label: string;
  readonly widget: Widget;
  /** One sentence in plain words. */
  readonly help: string;
  /** Shown behind the value: `GiB`, `s`, `min`. */
  readonly unit?: string;
  readonly placeholder?: string;
  /** Advanced fields stand behind a disclosure. */
  readonly level: "basic" | "advanced";
  /** The exporter's target would refuse the step without it. */
  readonly required: boolean;
  /** For `choice`, and what `strings` offers; otherwise the API's enum is offered where it has one. */
  readonly options?: readonly Option[];
  /** For `records`: what one entry looks like. */
  readonly item?: RecordItem;
}

export interface Option {
  readonly value: JsonValue;
  readonly label: string;
  /** A few words more, where the label does not say it all. */
  readonly detail?: string;
}

/** One entry of a list of objects, such as a channel or a processing input. */
export interface RecordItem {
  /** "channel", "input": for the Add button and for screen readers. */
  readonly noun: string;
  /** Member that names an entry, relative to it; absent where entries have no names. */
  readonly namePath?: JsonPath;
  /** Paths are relative to the entry. */
  readonly fields: readonly Field[];
  /** A new entry; the editor puts a free name at `namePath`, where there is one. */
  readonly start: JsonObject;
  /** Member that holds a folder of the entry's own: the editor writes `<parent>/<name>` there in a new entry. */
  readonly folder?: { readonly path: JsonPath; readonly parent: string };
  /** Names of entries that belong to the step itself: the form does not show them. */
  readonly reserved?: readonly string[];
}

/**
 * Name of the control that edits a value; the inspector maps it to a component. Scalar widgets accept an expression
 * instead of a literal.
 */
export type Widget =
  | "text"
  | "multiline"
  | "number"
  | "boolean"
  | "choice"
  | "instance-type"
  | "s3-uri"
  | "image-uri"
  | "arn"
  | "strings"
  | "string-map"
  | "records"
  | "conditions"
  | "inputs-map"
  | "output-parameters"
  | "dependencies"
  | "property-files"
  | "own-output"
  | "retry-policies"
  | "cache";

/** A titled group of fields. */
export interface FieldSection {
  readonly title: string;
  readonly fields: readonly Field[];
}

interface FieldOptions {
  readonly label: string;
  readonly widget?: Widget;
  readonly help: string;
  readonly unit?: string;
  readonly placeholder?: string;
  readonly level?: "basic" | "advanced";
  readonly required?: boolean;
  readonly options?: readonly Option[];
  readonly item?: RecordItem;
}

/** A field on a member of `Arguments`. */
export function field(path: string, options: FieldOptions): Field {
  return stepField(path === "" ? "Arguments" : `Arguments.${path}`, options);
}

/** A field on a member of the step itself, or of a record's entry: `FunctionArn`, `S3Input.S3Uri`. */
export function stepField(path: string, options: FieldOptions): Field {
  return { widget: "text", level: "basic", required: false, ...options, path: parsePath(path) };
}
