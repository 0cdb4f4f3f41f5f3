import type { JsonValue } from "../utils/json";
import { isJsonObject } from "../utils/json";
import { type CheckShapeOptions, checkShape } from "./check-shape";
import type { ShapeFinding } from "./finding";
import { RULES } from "./rules";
import { isStepType, STEP_TYPES, type StepType } from "./step-types";

export type CheckArgumentsOptions = Omit<CheckShapeOptions, "dropped" | "refused">;

/**
 * All faults of a step's `Arguments`: against the API's shape, then between members.
 *
 * @param args - the value of `Arguments`; `options.path` says where it stands.
 * @returns nothing for a step type that we do not know.
 */
export function checkArguments(
  stepType: string,
  args: JsonValue,
  options: CheckArgumentsOptions,
): readonly ShapeFinding[] {
  const shape = options.library.requestShape(stepType);
  if (!shape || !isStepType(stepType)) return [];
  const { dropped, refused } = memberLists(stepType);
  const findings = checkShape(shape, args, { ...options, dropped, refused });
  if (!isJsonObject(args)) return findings;

  const ruled = (RULES[stepType] ?? []).flatMap((rule) => rule(args, [], options));
  return [
    ...findings,
    ...ruled.map((found) => ({ ...found, segments: [...options.path, ...found.segments] })),
  ];
}

interface MemberLists {
  readonly dropped: ReadonlySet<string>;
  readonly refused: ReadonlyMap<string, string>;
}

const lists = new Map<StepType, MemberLists>();

function memberLists(stepType: StepType): MemberLists {
  const known = lists.get(stepType);
  if (known) return known;
  const facts = STEP_TYPES[stepType];
  const made = {
    dropped: new Set(facts.dropped.map(({ member }) => member)),
    refused: new Map(facts.refused.map(({ member, reason }) => [member, reason])),
  };
  lists.set(stepType, made);
  return made;
}
