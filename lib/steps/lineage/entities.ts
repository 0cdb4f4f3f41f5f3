import type { Step } from "../../pipeline/document";
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from "../../utils/json";

/** The three sorts of entities that the step makes: their list, the member that names one, and where their ARNs are read. */
export const ENTITIES = [
  { list: "Artifacts", noun: "artifact", nameMember: "ArtifactName", arns: "ArtifactArns" },
  { list: "Actions", noun: "action", nameMember: "ActionName", arns: "ActionArns" },
  { list: "Contexts", noun: "context", nameMember: "ContextName", arns: "ContextArns" },
] as const;

export type EntitySort = (typeof ENTITIES)[number];

/** One entity of a step, and where it stands in the definition. */
export interface Entity {
  readonly sort: EntitySort;
  readonly at: JsonPath;
  /** When it is written out. */
  readonly name: string | undefined;
}

/** All that the step makes, artifacts first. */
export function entitiesOf({ definition }: Step): readonly Entity[] {
  const { Arguments } = definition;
  if (!isJsonObject(Arguments)) return [];
  return ENTITIES.flatMap((sort) => {
    const entities = Arguments[sort.list];
    return (isJsonArray(entities) ? entities : []).flatMap((entity, index) =>
      isJsonObject(entity)
        ? [{ sort, at: ["Arguments", sort.list, index], name: textOf(entity[sort.nameMember]) }]
        : [],
    );
  });
}

/** A data set at `sourceUri`, an address or an expression. */
export function newArtifact(name: string, sourceUri: JsonValue): JsonObject {
  return { ArtifactName: name, ArtifactType: "DataSet", Source: { SourceUri: sourceUri } };
}

/** `text` as AWS allows an artifact to be called: letters, digits and single hyphens, at most 120. */
export function toEntityName(text: string): string {
  const name = text
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .slice(0, 115) // leaves room for a number behind it
    .replaceAll(/^-|-$/g, "");
  return name === "" ? "artifact" : name;
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
