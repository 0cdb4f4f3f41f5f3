import type { Sdk } from "@/lib/steps/python/contract";

export type ExportFormat =
  | "definition"
  | "python-v3"
  | "python-v2"
  | "step-v3"
  | "step-v2"
  | "cloudformation"
  | "terraform"
  | "bundle"
  | "html"
  | "markdown"
  | "document"
  | "svg";

export interface FormatEntry {
  readonly value: ExportFormat;
  readonly label: string;
  /** For whom it is: a heading over those of one kind. */
  readonly audience: string;
  readonly description: string;
}

/** In the order in which they are offered. */
export const FORMATS: readonly FormatEntry[] = [
  {
    value: "definition",
    label: "Definition",
    audience: "SageMaker",
    description: "The pipeline definition (JSON) that SageMaker takes in CreatePipeline.",
  },
  {
    value: "python-v3",
    label: "Python, SDK 3",
    audience: "ML engineers",
    description: "A project for the SageMaker Python SDK 3: pipeline, code, tests, deployment.",
  },
  {
    value: "python-v2",
    label: "Python, SDK 2",
    audience: "ML engineers",
    description: "The same project for version 2 of the SDK.",
  },
  {
    value: "step-v3",
    label: "@step, SDK 3",
    audience: "ML engineers",
    description:
      "Execute-code steps as decorated functions that pass values; the others stay step classes.",
  },
  {
    value: "step-v2",
    label: "@step, SDK 2",
    audience: "ML engineers",
    description: "The same functions for version 2 of the SDK.",
  },
  {
    value: "cloudformation",
    label: "CloudFormation",
    audience: "Platform teams",
    description: "A template with the role that these steps need, the pipeline and its triggers.",
  },
  {
    value: "terraform",
    label: "Terraform",
    audience: "Platform teams",
    description: "Role, pipeline and triggers for Terraform's AWS provider.",
  },
  {
    value: "bundle",
    label: "Bundle",
    audience: "Everybody",
    description:
      "All of it in one zip, with parameters, permissions, open problems and checksums. It opens as the same design.",
  },
  {
    value: "html",
    label: "Report",
    audience: "Everybody",
    description:
      "What the pipeline does, told step by step on one page (HTML) for people without Pipewright.",
  },
  {
    value: "markdown",
    label: "Report, Markdown",
    audience: "Everybody",
    description: "The same for a wiki or a repository, with the diagram as a Mermaid flow chart.",
  },
  {
    value: "document",
    label: "Design",
    audience: "Everybody",
    description: "The whole design with layout and code, to open in another Pipewright or to keep.",
  },
  {
    value: "svg",
    label: "Picture",
    audience: "Everybody",
    description: "The diagram as SVG, for documents and slides.",
  },
];

interface CodeFormat {
  readonly sdk: Sdk;
  /** Execute-code steps are functions. */
  readonly hasFunctions: boolean;
}

/** What a format that is code is written with. */
export const CODE_FORMATS: Readonly<Partial<Record<ExportFormat, CodeFormat>>> = {
  "python-v3": { sdk: "v3", hasFunctions: false },
  "python-v2": { sdk: "v2", hasFunctions: false },
  "step-v3": { sdk: "v3", hasFunctions: true },
  "step-v2": { sdk: "v2", hasFunctions: true },
};
