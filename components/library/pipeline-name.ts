/** SageMaker's own limit for pipeline names. */
const MOST_CHARACTERS = 256;

/**
 * What keeps `name` from being a pipeline's name, or undefined when nothing does.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePipeline.html
 */
export function pipelineNameFault(name: string): string | undefined {
  if (name === "") return "Give the pipeline a name.";
  if (name.length > MOST_CHARACTERS) {
    return `Use at most ${MOST_CHARACTERS} characters; this has ${name.length}.`;
  }
  if (/^[A-Za-z0-9](-*[A-Za-z0-9])*$/.test(name)) return undefined;
  const suggestion = suggestPipelineName(name);
  const rule = "SageMaker takes letters, digits and hyphens between them.";
  return suggestion === "" ? rule : `${rule} ${suggestion} would do.`;
}

/** The nearest name that SageMaker takes: `Payroll fraud, monthly` gives `Payroll-fraud-monthly`. Empty for none. */
export function suggestPipelineName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .slice(0, MOST_CHARACTERS)
    .replace(/^-+|-+$/g, "");
}
