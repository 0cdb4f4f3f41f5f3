import { type ShapeRef, shapeRef } from "./shape";
import type { Source, Sourced } from "./source";

/** What AWS's documents and tools say about one `Type` of step. */
export interface StepTypeFacts {
  /** What `Arguments` is. */
  readonly request: ShapeRef;
  /** What can be read from the finished step; none for a step without properties. */
  readonly describe: readonly ShapeRef[];
  /** Members of `Arguments` that the API requires and a pipeline sets by itself; `A.B` is a member of a member. */
  readonly dropped: readonly MemberFact[];
  /** Members of `Arguments` that the API has and a pipeline does not take. */
  readonly refused: readonly RefusedMember[];
  /** Numbers that the service takes with a fraction only, `2.0` and not `2`; `A[].B` is a member of each item. */
  readonly floats: readonly MemberFact[];
  /** Members that such a step has besides those of every step. */
  readonly stepMembers: readonly StepMember[];
  readonly cache: Support;
  readonly retry: Support;
  readonly propertyFiles: Support;
}

export interface MemberFact extends Sourced {
  readonly member: string;
}

export interface RefusedMember extends MemberFact {
  /** A sentence for the author. */
  readonly reason: string;
}

export interface StepMember extends MemberFact {
  readonly required: boolean;
}

/** `documented` by AWS, accepted by an SDK only (the service's answer is not known), or `none`. */
export interface Support extends Sourced {
  readonly level: "documented" | "sdk-only" | "none";
}

export const documented: Support = { level: "documented", source: "DG" };
export const none: Support = { level: "none", source: "DG" };

export function sdkOnly(source: Source): Support {
  return { level: "sdk-only", source };
}

/** Facts of a step type; what is not said is absent. */
export function stepType(
  request: string,
  describe: readonly string[],
  facts: Partial<Omit<StepTypeFacts, "request" | "describe">> = {},
): StepTypeFacts {
  return {
    request: shapeRef(request),
    describe: describe.map(shapeRef),
    dropped: [],
    refused: [],
    floats: [],
    stepMembers: [],
    cache: none,
    retry: none,
    propertyFiles: none,
    ...facts,
  };
}

export function dropped(source: Source, ...members: readonly string[]): readonly MemberFact[] {
  return members.map((member) => ({ member, source }));
}

export function floats(source: Source, ...members: readonly string[]): readonly MemberFact[] {
  return members.map((member) => ({ member, source }));
}

export function refused(
  source: Source,
  reason: string,
  ...members: readonly string[]
): readonly RefusedMember[] {
  return members.map((member) => ({ member, reason, source }));
}

export function required(source: Source, ...members: readonly string[]): readonly StepMember[] {
  return members.map((member) => ({ member, required: true, source }));
}

export function optional(source: Source, ...members: readonly string[]): readonly StepMember[] {
  return members.map((member) => ({ member, required: false, source }));
}
