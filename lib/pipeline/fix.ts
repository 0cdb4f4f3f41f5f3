import type { JsonValue } from "../utils/json";
import type { Branch, Parameter, Tag } from "./document";
import type { StepId, TriggerId } from "./ids";
import type { IssuePlace } from "./issue-place";

/** Where a fix writes: into what becomes part of the definition. */
export type FixPlace = Exclude<IssuePlace, { on: "trigger" }>;

/**
 * What each mechanical remedy needs to know, by its name. Rules ask for one as plain data; `lib/editor/fixes` has the
 * change for each, and does not compile while one is missing.
 */
export interface FixInputs {
  "set-value": { readonly at: FixPlace; readonly value: JsonValue };
  /** As `set-value`, with a value that reads parameters; those that are not there yet are added. */
  "set-from-parameters": {
    readonly at: FixPlace;
    readonly value: JsonValue;
    readonly parameters: readonly Parameter[];
  };
  /** Removes a member or an item of a list. */
  "remove-value": { readonly at: FixPlace };
  /** Gives the member at the end of the path another name and keeps its place. */
  "rename-member": { readonly at: FixPlace; readonly to: string };
  /** Writes a number as we do, where an imported text wrote it otherwise. */
  "respell-number": { readonly at: FixPlace };
  /** `name` is what is wanted; it is made valid and unique. References follow. */
  "rename-step": { readonly stepId: StepId; readonly name: string };
  /** `to` is what is wanted; it is made valid and unique. References follow. */
  "rename-parameter": { readonly name: string; readonly to: string };
  /** Gives the last parameter of the name one of its own; references go on meaning the first. */
  "rename-duplicate-parameter": { readonly name: string };
  "add-parameter": { readonly parameter: Parameter };
  "remove-parameter": { readonly name: string };
  /** `name` is what is wanted; it is made unique. */
  "rename-trigger": { readonly triggerId: TriggerId; readonly name: string };
  /** The text that a trigger passes for a parameter; without one it passes none. */
  "set-start-value": {
    readonly triggerId: TriggerId;
    readonly parameter: string;
    readonly value?: string;
  };
  "rename-pipeline": { readonly name: string };
  /** Adds a tag to the pipeline, behind the others. */
  "add-tag": { readonly tag: Tag };
  /** Another AWS type for a step, and with it the kind that such steps are of. */
  "set-step-type": { readonly stepId: StepId; readonly type: string };
  /** Waits for other steps in place of one; for none, it no longer waits. */
  "replace-dependency": {
    readonly stepId: StepId;
    readonly from: string;
    readonly to: readonly string[];
  };
  /** Brings a nested condition to the top level, where it also asks what those around it ask. */
  "flatten-condition": { readonly stepId: StepId };
  /** Lets a step run only when a condition comes out that way. */
  "move-into-branch": { readonly stepId: StepId; readonly branch: Branch };
  /** Adds a copy of a step to a branch; what in it reads the step reads the copy. */
  "duplicate-into-branch": { readonly stepId: StepId; readonly branch: Branch };
  /** A name of its own for a step that also stands, under the same name, in the other branch. */
  "rename-twin": { readonly stepId: StepId };
  /** Where an Execute-code step starts. */
  "set-entry": {
    readonly stepId: StepId;
    readonly change: { readonly entryFile: string } | { readonly functionName: string };
  };
}

export type FixKind = keyof FixInputs;

/** One remedy and its input. With a kind it is that one, without it any of them. */
export type FixRequest<Kind extends FixKind = FixKind> = {
  [Each in Kind]: { readonly kind: Each } & FixInputs[Each];
}[Kind];

/** A remedy as it is offered to the author. */
export type Fix = FixRequest & {
  /** What it does, in the imperative: “Rename to “Train-2””. */
  readonly label: string;
};
