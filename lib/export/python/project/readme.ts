import type { PipelineDocument } from "../../../pipeline/document";
import { stepById } from "../../../pipeline/find";
import { graphOf } from "../../../pipeline/graph";
import { waves } from "../../../pipeline/order";
import type { Sdk } from "../../../steps/python/contract";
import { escapeMarkdown } from "../../../utils/escape-markdown";
import { parameterTable } from "../../parameter-table";
import type { StepReport } from "../export-report";
import type { CodeFolder } from "./code-folders";

interface ReadmeSource {
  readonly document: PipelineDocument;
  readonly folders: readonly CodeFolder[];
  readonly sdk: Sdk;
  readonly reports: readonly StepReport[];
  /** What the validation found and the reader should know. */
  readonly warnings: readonly string[];
}

/** `README.md`: what the pipeline is, how its steps follow each other, its parameters, how to build, deploy, run, test. */
export function readme({ document, folders, sdk, reports, warnings }: ReadmeSource): string {
  const { name, description } = document.pipeline;
  const sections = [
    `# ${escapeMarkdown(name)}`,
    description === "" ? "" : escapeMarkdown(description),
    `Code for the SageMaker Python SDK ${sdk}.`,
    ["## Steps", ...stepLines(document)].join("\n\n"),
    document.parameters.length === 0 ? "" : `## Parameters\n\n${parameterTable(document)}`,
    USE,
    INSTALL_NOTES[sdk],
    folders.length > 0 ? CODE : "",
    exactSection(reports),
    warnings.length === 0
      ? ""
      : ["## Warnings found at export", lines(warnings.map(escapeMarkdown))].join("\n\n"),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

/** Steps that may run at the same time stand on one line, each with what it waits for. */
function stepLines(document: PipelineDocument): readonly string[] {
  const graph = graphOf(document);
  const nameOf = (id: Parameters<typeof stepById>[1]) =>
    escapeMarkdown(stepById(document, id)?.definition.Name ?? id);
  const rows = waves(graph).map((wave, index) => {
    const steps = wave.map((id) => {
      const before = [
        ...new Set(graph.edges.filter(({ to }) => to === id).map(({ from }) => from)),
      ];
      const after = before.length === 0 ? "" : ` ← ${before.map(nameOf).join(", ")}`;
      const type = escapeMarkdown(stepById(document, id)?.definition.Type ?? "");
      return `**${nameOf(id)}** (${type})${after}`;
    });
    return `${index + 1}. ${steps.join("; ")}`;
  });
  return rows.length === 0 ? ["The pipeline has no steps."] : [rows.join("\n")];
}

function exactSection(reports: readonly StepReport[]): string {
  const others = reports.filter(({ form }) => form !== "idiomatic");
  const noted = reports.flatMap(({ name, notes }) =>
    notes.map((note) => `**${escapeMarkdown(name)}**: ${escapeMarkdown(note)}`),
  );
  if (others.length === 0 && noted.length === 0) return "";
  const told = others.map(({ name, form, reasons }) => {
    const how = form === "exact" ? "is written member by member" : "has members added";
    return `**${escapeMarkdown(name)}** ${how}, because ${escapeMarkdown(reasons.join("; "))}.`;
  });
  return ["## What the SDK cannot say by itself", lines([...told, ...noted])].join("\n\n");
}

function lines(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

/** Sizes of a fresh environment on Linux, with the lists of this project. */
const INSTALL_NOTES: Readonly<Record<Sdk, string>> = {
  v2: "The environment takes about 0.4 GB.",
  v3: "SDK v3 brings MLflow, PyArrow and SciPy with it, but no PyTorch: the environment takes about 1.1 GB.",
};

const USE = `## Use

\`\`\`sh
python -m venv .venv && . .venv/bin/activate
pip install -r requirements.txt -r requirements-dev.txt
python -m pytest                        # compiles the pipeline and deploys it in memory, without AWS
python -m pipelines.get_definition      # prints the definition that the SDK makes, without AWS
python -m pipelines.run --start --wait  # uploads the code, creates or updates the pipeline, runs it
python deploy.py                        # the same definition from pipeline.json, with boto3 alone
\`\`\`

Role, bucket and region of your account stand in \`config.py\`; the programs take them as options too. All of them put your
bucket in the place of the design's.`;

const CODE = `## Code of the steps

Each step with code has a test of its own, \`tests/test_<step>.py\`, which checks that the function takes what the step gives,
and calls it as SageMaker does. It needs sample files for that: put some into \`tests/data/<step>/<input>/\`, and packages of
the code into your environment. Until then pytest says that the call is skipped, and why.

Each folder of \`code/\` lies in S3 under a hash of its content, which all of these programs work out anew. Edit a file and
deploy: the folder gets a new place, the pipeline points to it, and no cached step misses the change. \`pipeline.json\` and
\`upload.json\` keep the places of the export.`;
