import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Runs a notebook in a training job with one of SageMaker's own images. The folder with the notebook and whatever it needs is copied into the container; parameters replace the values in the cell that has the tag parameters. The executed notebook and what it writes are stored in the output folder.",
    when: "Use it for work that is a notebook already, such as an exploration or a report. For code that you write here, Execute code is easier to read and to reuse.",
    runs: "Starts one training job; the instance is billed by the second while the notebook runs.",
  },
  sdk: {
    v2: v2Class(
      "notebook_job_step",
      "NotebookJobStep",
      "The class takes no cache settings; the Training step that it becomes may have them.",
    ),
    v3: v3Class(
      "notebook_job_step",
      "NotebookJobStep",
      "The class takes no cache settings; the Training step that it becomes may have them.",
    ),
  },
  sources: ["https://docs.aws.amazon.com/sagemaker/latest/dg/create-notebook-auto-run-sdk.html"],
};
