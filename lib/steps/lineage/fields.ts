import { type Field, type FieldSection, field, stepField } from "../field";
import { newArtifact } from "./entities";

const SOURCE = stepField("Source.SourceUri", {
  label: "Stands for",
  help: "Address in S3, ARN or other address; connect a step to use what it makes.",
  required: true,
});

const PROPERTIES = stepField("Properties", {
  label: "Properties",
  widget: "string-map",
  help: "Texts that are stored with it.",
  level: "advanced",
});

const DESCRIPTION = stepField("Description", {
  label: "Description",
  help: "What it is, in a sentence.",
  level: "advanced",
});

const ARTIFACTS = field("Artifacts", {
  label: "Artifacts",
  widget: "records",
  help: "Things that are read or made: data sets, models, reports.",
  item: {
    noun: "artifact",
    namePath: ["ArtifactName"],
    fields: [
      stepField("ArtifactName", {
        label: "Name",
        help: "Letters, digits and hyphens; associations and later steps refer to it.",
      }),
      typeField("ArtifactType", "DataSet"),
      SOURCE,
      PROPERTIES,
    ],
    start: newArtifact("", ""),
  },
});

const ACTIONS = field("Actions", {
  label: "Actions",
  widget: "records",
  help: "What was done: a training, an evaluation, a deployment.",
  item: {
    noun: "action",
    namePath: ["ActionName"],
    fields: [
      stepField("ActionName", {
        label: "Name",
        help: "New in your account, such as a text with the run's id in it.",
        required: true,
      }),
      typeField("ActionType", "ModelDeployment"),
      SOURCE,
      stepField("Status", {
        label: "Status",
        widget: "choice",
        help: "How far the action is.",
        level: "advanced",
      }),
      DESCRIPTION,
      PROPERTIES,
    ],
    start: { ActionName: "", ActionType: "ModelDeployment", Source: { SourceUri: "" } },
  },
});

const CONTEXTS = field("Contexts", {
  label: "Contexts",
  widget: "records",
  help: "What belongs together: an endpoint, a project, a run.",
  item: {
    noun: "context",
    namePath: ["ContextName"],
    fields: [
      stepField("ContextName", {
        label: "Name",
        help: "New in your account, such as a text with the run's id in it.",
        required: true,
      }),
      typeField("ContextType", "Endpoint"),
      SOURCE,
      DESCRIPTION,
      PROPERTIES,
    ],
    start: { ContextName: "", ContextType: "Endpoint", Source: { SourceUri: "" } },
  },
});

const ASSOCIATIONS = field("Associations", {
  label: "Associations",
  widget: "records",
  help: "How two entities belong together, read from the first to the second.",
  item: {
    noun: "association",
    fields: [
      ...endFields("Source", "From"),
      ...endFields("Destination", "To"),
      stepField("AssociationType", {
        label: "Meaning",
        widget: "choice",
        help: "What the first has to do with the second.",
      }),
    ],
    start: {
      Source: { Name: "", Type: "Artifact" },
      Destination: { Name: "", Type: "Action" },
      AssociationType: "ContributedTo",
    },
  },
});

export const LINEAGE_SECTIONS: readonly FieldSection[] = [
  { title: "Artifacts", fields: [ARTIFACTS] },
  { title: "Actions", fields: [ACTIONS] },
  { title: "Contexts", fields: [CONTEXTS] },
  { title: "Associations", fields: [ASSOCIATIONS] },
];

function typeField(member: string, placeholder: string): Field {
  return stepField(member, {
    label: "Type",
    help: "A word of your choice that says what sort of thing it is.",
    placeholder,
    required: true,
  });
}

/** An end is an entity of this step, by name and type, or one that exists, by ARN. */
function endFields(member: "Source" | "Destination", label: string): readonly Field[] {
  return [
    stepField(`${member}.Name`, {
      label: `${label}, name`,
      help: "Name of an artifact, action or context that this step makes.",
    }),
    stepField(`${member}.Type`, {
      label: `${label}, sort`,
      widget: "choice",
      help: "In which of the lists that name stands.",
      options: ["Artifact", "Action", "Context"].map((value) => ({ value, label: value })),
    }),
    stepField(`${member}.Arn`, {
      label: `${label}, ARN`,
      widget: "arn",
      help: "Of an entity made elsewhere, in place of name and sort.",
      level: "advanced",
    }),
  ];
}
