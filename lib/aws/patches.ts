import { type Shape, type ShapeRef, shapeRef } from "./shape";
import type { Source } from "./source";

/** A shape that no API describes: pipelines put something of their own around it or in its place. */
export interface SyntheticShape {
  readonly shape: Shape;
  readonly reason: string;
  readonly source: Source;
}

const TEXT = shapeRef("pipeline/Text");
const ANY = shapeRef("pipeline/Any");

/** By reference; step types name them as they name the API's shapes. */
export const SYNTHETIC_SHAPES: Readonly<Record<string, SyntheticShape>> = {
  "pipeline/Text": patch(
    { type: "string", name: "Text" },
    "Text without bounds of its own.",
    "SDK2",
  ),
  "pipeline/Any": patch({ type: "any", name: "Any" }, "Checked by rules, not by shape.", "SDK2"),
  "pipeline/TextMap": patch(map("TextMap", TEXT), "Names and texts.", "SDK2"),
  "pipeline/AnyList": patch(
    list("AnyList", ANY),
    "Steps and conditions are checked one by one.",
    "DG",
  ),
  "pipeline/Conditions": patch(
    { ...list("Conditions", ANY), minItems: 1 },
    "All must hold; none is no condition.",
    "SDK2",
  ),

  "pipeline/ConditionArguments": patch(
    structure(
      "ConditionArguments",
      {
        Conditions: "pipeline/Conditions",
        IfSteps: "pipeline/AnyList",
        ElseSteps: "pipeline/AnyList",
      },
      ["Conditions"],
    ),
    "A Condition step calls no API.",
    "RUN",
  ),
  "pipeline/ErrorMessage": patch(
    { type: "string", name: "ErrorMessage", maxLength: 3072 },
    "Bound of Fail.ErrorMessage in a run's metadata.",
    "BC",
  ),
  "pipeline/FailArguments": patch(
    structure("FailArguments", { ErrorMessage: "pipeline/ErrorMessage" }),
    "A Fail step calls no API.",
    "RUN",
  ),
  "pipeline/Inputs": patch(
    map("Inputs", ANY),
    "Lambda and Callback steps take any names; a rule checks the values.",
    "DG",
  ),

  "pipeline/EmrArguments": patch(
    structure(
      "EmrArguments",
      {
        ClusterId: TEXT,
        ClusterConfig: "emr/RunJobFlowInput",
        ExecutionRoleArn: TEXT,
        StepConfig: "pipeline/EmrStepConfig",
      },
      ["StepConfig"],
    ),
    "Pipelines put EMR's two requests, a step and a cluster, into one object.",
    "SDK2",
  ),
  "pipeline/EmrStepConfig": patch(
    structure(
      "StepConfig",
      {
        Name: TEXT,
        ActionOnFailure: "emr/ActionOnFailure",
        HadoopJarStep: "emr/HadoopJarStepConfig",
      },
      ["HadoopJarStep"],
    ),
    "EMR requires a step's Name; pipelines set it.",
    "SDK2",
  ),
  "pipeline/EmrServerlessArguments": patch(
    structure(
      "EmrServerlessArguments",
      {
        ExecutionRoleArn: TEXT,
        ApplicationId: TEXT,
        ApplicationConfig: "emr-serverless/CreateApplicationRequest",
        JobConfig: "emr-serverless/StartJobRunRequest",
      },
      ["JobConfig"],
    ),
    "Pipelines wrap the two camelCase requests of EMR Serverless in PascalCase members.",
    "SDK3",
  ),

  "pipeline/LineageArguments": patch(
    structure("LineageArguments", {
      Actions: "pipeline/Actions",
      Artifacts: "pipeline/Artifacts",
      Contexts: "pipeline/Contexts",
      Associations: "pipeline/Associations",
    }),
    "One Lineage step makes many entities in one go.",
    "SDK2",
  ),
  "pipeline/Actions": patch(
    list("Actions", "CreateActionRequest"),
    "One request per action.",
    "SDK2",
  ),
  "pipeline/Artifacts": patch(
    list("Artifacts", "CreateArtifactRequest"),
    "One request per artifact.",
    "SDK2",
  ),
  "pipeline/Contexts": patch(
    list("Contexts", "CreateContextRequest"),
    "One request per context.",
    "SDK2",
  ),
  "pipeline/Associations": patch(
    list("Associations", "pipeline/Association"),
    "One request per association.",
    "SDK2",
  ),
  "pipeline/Association": patch(
    structure(
      "Association",
      {
        Source: "pipeline/LineageEntity",
        Destination: "pipeline/LineageEntity",
        AssociationType: "AssociationEdgeType",
      },
      ["Source", "Destination"],
    ),
    "AddAssociation takes ARNs; a pipeline may name entities that the same step makes.",
    "SDK2",
  ),
  "pipeline/LineageEntity": patch(
    structure("LineageEntity", { Arn: TEXT, Name: TEXT, Type: TEXT }),
    "As Association.",
    "SDK2",
  ),

  "pipeline/ConditionProperties": patch(
    structure("ConditionProperties", { Outcome: TEXT }),
    "The outcome is “True” or “False”.",
    "SDK2",
  ),
  "pipeline/OutputProperties": patch(
    structure("OutputProperties", { OutputParameters: "pipeline/TextMap" }),
    "Lambda and Callback steps can be read through their declared outputs only.",
    "SDK2",
  ),
  "pipeline/QualityCheckProperties": patch(
    structure("QualityCheckProperties", {
      CalculatedBaselineConstraints: TEXT,
      CalculatedBaselineStatistics: TEXT,
      BaselineUsedForDriftCheckConstraints: TEXT,
      BaselineUsedForDriftCheckStatistics: TEXT,
    }),
    "A check step hides its processing job and shows its baselines.",
    "SDK2",
  ),
  "pipeline/ClarifyCheckProperties": patch(
    structure("ClarifyCheckProperties", {
      CalculatedBaselineConstraints: TEXT,
      BaselineUsedForDriftCheckConstraints: TEXT,
    }),
    "As QualityCheck; Clarify has no statistics.",
    "SDK2",
  ),
  "pipeline/AutoMlExtraProperties": patch(
    structure("AutoMlExtraProperties", {
      BestCandidateProperties: "pipeline/BestCandidateProperties",
    }),
    "The SDK adds two report paths to DescribeAutoMLJob's answer.",
    "SDK2",
  ),
  "pipeline/BestCandidateProperties": patch(
    structure("BestCandidateProperties", {
      ModelInsightsJsonReportPath: TEXT,
      ExplainabilityJsonReportPath: TEXT,
    }),
    "As AutoMlExtraProperties.",
    "SDK2",
  ),
  "pipeline/LineageProperties": patch(
    structure("LineageProperties", {
      ActionArns: "pipeline/TextMap",
      ArtifactArns: "pipeline/TextMap",
      ContextArns: "pipeline/TextMap",
      Associations: ANY,
    }),
    "What a Lineage step made, by the names it gave.",
    "SDK2",
  ),
};

/** Text that AWS's Java patterns contain and JavaScript cannot read, all occurrences. */
export const PATTERN_PATCHES: readonly {
  readonly find: RegExp;
  readonly replacement: string;
  readonly reason: string;
}[] = [
  {
    find: /\\p\{Alnum\}/g,
    replacement: "A-Za-z0-9",
    reason: "A POSIX class of Java's, used inside brackets (MLflow, Lambda ARNs).",
  },
  {
    find: /\$\{\d+,\d+\}$/g,
    replacement: "",
    reason: "sagemaker TagKey-like patterns repeat the end of the text; min and max say the same.",
  },
];

/**
 * Lists whose items can be read by name in a property path, and the member that names them. On any other list only
 * `[0]` is known to work.
 */
export const NAMED_LISTS: Readonly<Record<string, string>> = {
  "ProcessingOutputConfig.Outputs": "OutputName",
  ProcessingInputs: "InputName",
  InputDataConfig: "ChannelName",
};

function patch(shape: Shape, reason: string, source: Source): SyntheticShape {
  return { shape, reason, source };
}

function structure(
  name: string,
  members: Readonly<Record<string, string>>,
  required: readonly string[] = [],
): Shape {
  const refs = Object.entries(members).map(([member, ref]): [string, ShapeRef] => [
    member,
    shapeRef(ref),
  ]);
  return { type: "structure", name, members: new Map(refs), required, isUnion: false };
}

function list(name: string, item: string) {
  return { type: "list", name, item: shapeRef(item) } as const;
}

function map(name: string, value: ShapeRef) {
  return { type: "map", name, key: TEXT, value } as const;
}
