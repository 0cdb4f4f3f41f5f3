const MOST = 256; // characters that SageMaker takes

/** A name as SageMaker takes it: letters, digits and single hyphens inside. */
export function pipelineName(name: string): string {
  const allowed = name.replaceAll(/[^A-Za-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return allowed.slice(0, MOST).replace(/-$/, "") || "pipeline";
}
