import type { Step } from "../../pipeline/document";
import { isJsonArray, isJsonObject, type JsonValue } from "../../utils/json";
import { getAt } from "../../utils/json-path";
import { uniqueName } from "../../utils/unique-name";
import type { InputPort, OutputPort, Ports } from "../contract";
import { ANYTHING, memberInput, portIds, propertyOutput, withMember } from "../port";
import { type Entity, entitiesOf, newArtifact, toEntityName } from "./entities";

const ARTIFACTS = ["Arguments", "Artifacts"];

const NEW_ARTIFACT: InputPort = {
  id: "new-artifact",
  label: "New artifact",
  accepts: ANYTHING,
  receive: addArtifact,
};

/** One input for what each entity stands for, and one that adds an artifact; one output for the ARN of each. */
export function lineagePorts(step: Step): Ports {
  const entities = entitiesOf(step);
  const idOf = portIds("entity");
  const inputs = entities.flatMap(({ sort, at, name }) => {
    const source = getAt(step.definition, [...at, "Source"]);
    if (source !== undefined && !isJsonObject(source)) return [];
    const label = name || `${sort.noun} ${Number(at.at(-1)) + 1}`;
    const id = idOf(`${sort.noun}:${name ?? at.at(-1)}`);
    return [memberInput({ id, label, accepts: ANYTHING, at: [...at, "Source", "SourceUri"] })];
  });
  const hasPlace = isJsonArray(getAt(step.definition, ARTIFACTS) ?? []);
  return {
    inputs: hasPlace ? [...inputs, NEW_ARTIFACT] : inputs,
    outputs: outputsOf(entities),
    branches: [],
  };
}

/** An ARN is read by its entity's name, so one without a plain name has no output, and a repeated one has one. */
function outputsOf(entities: readonly Entity[]): readonly OutputPort[] {
  const labels = new Map(
    entities.flatMap(({ sort, name }) =>
      name !== undefined && /^[^'"]+$/.test(name)
        ? [[`${sort.arns}['${name}']`, `${name} (${sort.noun})`] as const]
        : [],
    ),
  );
  return [...labels].map(([path, label]) =>
    propertyOutput(path, { label, carries: "value", secondary: true }),
  );
}

function addArtifact(step: Step, value: JsonValue, suggestedName: string): Step {
  const artifacts = getAt(step.definition, ARTIFACTS);
  const list = isJsonArray(artifacts) ? artifacts : [];
  const taken = new Set(entitiesOf(step).flatMap(({ name }) => name ?? []));
  const name = uniqueName(toEntityName(suggestedName), taken);
  return withMember(step, ARTIFACTS, [...list, newArtifact(name, value)]);
}
