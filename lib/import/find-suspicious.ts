import type { Parameter, Step } from "../pipeline/document";
import { type StepId, stepId } from "../pipeline/ids";
import type { Issue } from "../pipeline/issue";
import type { IssuePlace } from "../pipeline/issue-place";
import type { JsonPath } from "../utils/json";
import { formatPath } from "../utils/json-path";
import { type Owners, ownerOf } from "./group-numbers";
import type { SpelledNumber } from "./read-json";

interface Read {
  readonly steps: readonly Step[];
  readonly parameters: readonly Parameter[];
  readonly duplicates: readonly JsonPath[];
  readonly numbers: readonly SpelledNumber[];
  readonly owners: Owners;
}

/** What can be imported and is probably not meant. */
export function findSuspicious(read: Read): readonly Issue[] {
  return [
    ...duplicateSteps(read.steps),
    ...duplicateParameters(read.parameters),
    ...read.duplicates.map((at) => duplicateMember(at, read.owners)),
    ...read.numbers.filter(isRounded).map((number) => roundedNumber(number, read.owners)),
  ];
}

function duplicateSteps(steps: readonly Step[]): readonly Issue[] {
  const seen = new Set<string>();
  return steps.flatMap(({ id, definition: { Name } }) => {
    if (!seen.has(Name)) {
      seen.add(Name);
      return [];
    }
    return [duplicateStep(id, Name)];
  });
}

function duplicateStep(id: StepId, name: string): Issue {
  return {
    code: "duplicate-step-name",
    severity: "error",
    at: { on: "step", stepId: id, path: ["Name"] },
    message: `Another step is also called “${name}”. Rename one of them; references mean the first.`,
  };
}

function duplicateParameters(parameters: readonly Parameter[]): readonly Issue[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { Name } of parameters) (seen.has(Name) ? twice : seen).add(Name);
  return [...twice].map((name) => ({
    code: "duplicate-parameter-name",
    severity: "error",
    at: { on: "parameter", name, path: ["Name"] },
    message: `There is more than one parameter called “${name}”. Rename or remove the others.`,
  }));
}

function duplicateMember(at: JsonPath, owners: Owners): Issue {
  return {
    code: "duplicate-member",
    severity: "warning",
    at: placeOf(at, owners),
    message: `“${String(at.at(-1))}” is written more than once at ${formatPath(at)}. The last one was kept.`,
  };
}

/** A whole number that JavaScript cannot hold exactly. */
function isRounded({ spelling }: SpelledNumber): boolean {
  return /^-?\d+$/.test(spelling) && BigInt(spelling) !== BigInt(Number(spelling));
}

function roundedNumber({ at, spelling }: SpelledNumber, owners: Owners): Issue {
  return {
    code: "number-too-precise",
    severity: "note",
    at: placeOf(at, owners),
    message: `${spelling} has more digits than the editor shows. It is exported as written unless you change it.`,
  };
}

function placeOf(at: JsonPath, owners: Owners): IssuePlace {
  const { owner, path } = ownerOf(at, owners);
  if (owner === "pipeline") return { on: "pipeline", path };
  const parameter = /^parameter:(.*)$/s.exec(owner)?.[1];
  if (parameter !== undefined) return { on: "parameter", name: parameter, path };
  return { on: "step", stepId: stepId(owner), path };
}
