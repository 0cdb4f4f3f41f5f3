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
