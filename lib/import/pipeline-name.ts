/** The nearest name that SageMaker takes for a pipeline: `my_pipeline (1)` gives `my-pipeline-1`. */
export function pipelineName(text: string): string {
  const name = text
    .replace(/[^A-Za-z0-9]+/g, "-")
    .slice(0, 256)
    .replace(/^-+|-+$/g, "");
  return name === "" ? "Imported-pipeline" : name;
}
