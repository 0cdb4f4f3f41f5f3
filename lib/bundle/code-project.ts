import type { ShapeLibrary } from "../aws/shape-library";
import { exportPython } from "../export/python/export-python";
import type { PipelineDocument } from "../pipeline/document";
import { maskedValues } from "../validate/secrets/masked-values";

/** Which code goes along. */
export type CodeProject = "python-v3" | "python-v2" | "none";

interface ProjectOptions {
  readonly library: ShapeLibrary;
  readonly project: CodeProject;
  /** What the checks found and the reader should know. */
  readonly warnings: readonly string[];
}

/** The files of the code project, in a folder of their own. */
export function projectFiles(
  document: PipelineDocument,
  { library, project, warnings }: ProjectOptions,
): Readonly<Record<string, string>> {
  if (project === "none") return {};
  const sdk = project === "python-v3" ? "v3" : "v2";
  const { files } = exportPython(document, {
    sdk,
    library,
    warnings,
    told: maskedValues(document),
  });
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`project/${path}`, text]));
}
