import type { PipelineDocument, Step } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import { compareFiles } from "./compare-files";
import { compareJson } from "./compare-json";
import type { Compared, StepDifference } from "./design-difference";
import { matchSteps } from "./match-steps";
import { type StepOf, stepAsJson } from "./step-as-json";
import { withNewNames } from "./with-new-names";

const HALF = 0.5;

/** What came, went and changed among the steps. References that only follow a renamed step are no change. */
export function compareSteps(
  before: PipelineDocument,
  after: PipelineDocument,
  of: Compared,
): readonly StepDifference[] {
  const former = matchSteps(after.steps, before.steps, { leastLikeness: HALF });
  const kept = new Set(former.values());
  const followed = withNewNames(before, namesOf(former, before, after));
  return [
    ...after.steps.flatMap((step) => {
      const id = former.get(step.id);
      const [was, then] = id ? [stepById(before, id), stepById(followed, id)] : [];
      if (!was || !then) return [alone("added", step)];
      const pair = [
        { step: then, document: followed },
        { step, document: after },
      ] as const;
      return comparePair(pair, was.definition.Name, of);
    }),
    ...before.steps.filter(({ id }) => !kept.has(id)).map((step) => alone("removed", step)),
  ];
}

/** New names by former ones, of the steps that are in both versions. */
function namesOf(
  former: ReturnType<typeof matchSteps>,
  before: PipelineDocument,
  after: PipelineDocument,
): ReadonlyMap<string, string> {
  return new Map(
    after.steps.flatMap(({ id, definition }) => {
      const earlier = former.get(id);
      const was = earlier && stepById(before, earlier);
      return was ? [[was.definition.Name, definition.Name] as const] : [];
    }),
  );
}

function comparePair(
  [before, after]: readonly [StepOf, StepOf],
  formerName: string,
  of: Compared,
): readonly StepDifference[] {
  const { Name: name, Type: type } = after.step.definition;
  const hasCode = of === "design" && before.step.code && after.step.code;
  const how = hasCode ? "design" : "definition";
  const members = compareJson(stepAsJson(before, how), stepAsJson(after, how));
  const files = hasCode ? compareFiles(before, after) : [];
  const isRenamed = name !== formerName;
  if (members.length === 0 && files.length === 0 && !isRenamed) return [];
  return [{ change: "changed", name, ...(isRenamed && { formerName }), type, members, files }];
}

function alone(change: "added" | "removed", { definition }: Step): StepDifference {
  return { change, name: definition.Name, type: definition.Type, members: [], files: [] };
}
