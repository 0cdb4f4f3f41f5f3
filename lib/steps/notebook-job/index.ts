import type { Step } from "../../pipeline/document";
import { stepKind } from "../../pipeline/ids";
import { getAt, parsePath } from "../../utils/json-path";
import type { FactPart, StepKindDefinition } from "../contract";
import { factAt } from "../fact";
import { NOTEBOOK_SECTIONS } from "./fields";
import { notebookPorts } from "./ports";
import { SCHEDULER, startNotebook } from "./start";

const PROGRAM = parsePath("Arguments.AlgorithmSpecification.ContainerEntrypoint[0]");
const NOTEBOOK = parsePath("Arguments.Environment.SM_INPUT_NOTEBOOK_NAME");

export const notebookJob: StepKindDefinition = {
  kind: stepKind("notebook-job"),
  type: "Training",
  title: "Notebook job",
  summary: "Runs a Jupyter notebook from top to bottom and keeps the executed copy.",
  category: "code",
  icon: "notebook-pen",
  keywords: ["jupyter", "ipynb", "papermill", "schedule", "report", "NotebookJobStep"],
  defaultName: "RunNotebook",
  source: "https://docs.aws.amazon.com/sagemaker/latest/dg/create-notebook-auto-run-sdk.html",
  help: {
    what: "Runs a notebook in a training job with one of SageMaker's own images. The folder with the notebook and whatever it needs is copied into the container; parameters replace the values in the cell that has the tag parameters. The executed notebook and what it writes are stored in the output folder.",
    when: "Use it for work that is a notebook already, such as an exploration or a report. For code that you write here, Execute code is easier to read and to reuse.",
    runs: "Starts one training job; the instance is billed by the second while the notebook runs.",
  },
  supports: { cache: true, retry: true, propertyFiles: false },
  sections: NOTEBOOK_SECTIONS,
  start: startNotebook,
  recognise: (definition) =>
    definition.Type === "Training" && getAt(definition, PROGRAM) === SCHEDULER,
  fact,
  ports: notebookPorts,
};

function fact(step: Step): readonly FactPart[] {
  return factAt(step, NOTEBOOK);
}
