import { attribute, call, imported, type Keywords, list, literal } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import { type Emission, refusal, type StepEmitter } from "../python/contract";
import type { Members } from "../python/members";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";

/** A kind of entity that the step records. */
interface EntityKind {
  /** Member of the arguments; its lower case is the step's keyword. */
  readonly member: "Actions" | "Artifacts" | "Contexts";
  readonly className: "Action" | "Artifact" | "Context";
  /** Members that the class takes, by keyword. */
  readonly members: Readonly<Record<string, string>>;
}

const ENTITY_KINDS: readonly EntityKind[] = [
  {
    member: "Actions",
    className: "Action",
    members: {
      action_name: "ActionName",
      action_type: "ActionType",
      source_uri: "Source.SourceUri",
      source_type: "Source.SourceType",
      description: "Description",
      status: "Status",
      properties: "Properties",
    },
  },
  {
    member: "Artifacts",
    className: "Artifact",
    members: {
      artifact_name: "ArtifactName",
      artifact_type: "ArtifactType",
      source_uri: "Source.SourceUri",
      properties: "Properties",
    },
  },
  {
    member: "Contexts",
    className: "Context",
    members: {
      context_name: "ContextName",
      context_type: "ContextType",
      source_uri: "Source.SourceUri",
      source_type: "Source.SourceType",
      description: "Description",
      properties: "Properties",
    },
  },
];

/** `LineageStep` with entities as the session would create them. */
export const lineageEmitter: StepEmitter = {
  emit(source, to) {
    const { args } = source;
    const entities = ENTITY_KINDS.map(
      (kind) => [kind.member.toLowerCase(), entitiesOf(kind, args, to)] as const,
    );
    const associations = args.takeItems("Associations")?.map((each) => association(each, to));
    const isEmpty = [...entities.map(([, made]) => made), associations].every((made) => !made);
    if (isEmpty) return refusal("the SDK wants an entity or an association");
    return call(imported(to.module(mlops("lineage_step")), "LineageStep"), {
      name: literal(source.name),
      ...(Object.fromEntries(entities) satisfies Keywords),
      associations: associations && list(associations),
      ...stepKeywords(source, to),
    });
  },
};

function entitiesOf(kind: EntityKind, args: Members, to: Emission): PyExpression | undefined {
  const { className } = kind;
  const packages = { v2: "sagemaker.lineage", v3: "sagemaker.core.lineage" };
  const module = `${to.module(packages)}.${className.toLowerCase()}`;
  const made = args.takeItems(kind.member)?.map((entity) => {
    const keywords = Object.entries(kind.members).map(
      ([keyword, path]) => [keyword, to.value(entity.take(path))] as const,
    );
    return call(attribute(imported(module, className), "create"), {
      ...Object.fromEntries(keywords),
      sagemaker_session: to.session,
    });
  });
  return made && list(made);
}

function association(each: Members, to: Emission): PyExpression {
  return call(imported(to.module(mlops("lineage_step")), "LineageAssociation"), {
    source: reference("Source", each, to),
    destination: reference("Destination", each, to),
    association_type: to.value(each.take("AssociationType")),
  });
}

function reference(end: string, each: Members, to: Emission): PyExpression {
  return call(imported(to.module(mlops("lineage_step")), "LineageEntityReference"), {
    name: to.value(each.take(`${end}.Name`)),
    type: to.value(each.take(`${end}.Type`)),
    arn: to.value(each.take(`${end}.Arn`)),
  });
}
