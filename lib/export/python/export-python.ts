import type { ShapeLibrary } from "../../aws/shape-library";
import type { PipelineDocument } from "../../pipeline/document";
import { printModule } from "../../python/print-module";
import type { Sdk } from "../../steps/python/contract";
import { exactClasses } from "./exact-classes";
import type { StepReport } from "./export-report";
import { pipelineModule } from "./pipeline-module";
import { projectFiles } from "./project/project-files";

export interface PythonFile {
  readonly text: string;
  readonly reports: readonly StepReport[];
}

/** The whole pipeline in one file. */
export function exportPythonFile(
  document: PipelineDocument,
  { sdk, library }: { readonly sdk: Sdk; readonly library: ShapeLibrary },
): PythonFile {
  const {
    module,
    reports,
    exactClasses: used,
  } = pipelineModule(document, {
    sdk,
    library,
    exactHome: "same-file",
  });
  const text = printModule({ ...module, body: [...exactClasses(used, sdk), ...module.body] });
  return { text, reports };
}

export interface PythonProject {
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Path of the file with `get_pipeline`. */
  readonly module: string;
  readonly reports: readonly StepReport[];
}

interface ProjectOptions {
  readonly sdk: Sdk;
  readonly library: ShapeLibrary;
  /** What the validation found and the reader should know. */
  readonly warnings?: readonly string[];
}

/** The pipeline as a project. */
export function exportPython(
  document: PipelineDocument,
  { sdk, library, warnings = [] }: ProjectOptions,
): PythonProject {
  const {
    module,
    reports,
    exactClasses: used,
  } = pipelineModule(document, {
    sdk,
    library,
    exactHome: "module",
  });
  const exact = { docstring: EXACT_DOCSTRING, body: exactClasses(used, sdk) };
  return {
    files: projectFiles({
      document,
      sdk,
      reports,
      warnings,
      modules: {
        "pipelines/pipeline.py": printModule(module),
        ...(used.size > 0 && { "pipelines/exact_step.py": printModule(exact) }),
      },
    }),
    module: "pipelines/pipeline.py",
    reports,
  };
}

const EXACT_DOCSTRING = "Pieces of the pipeline that are written out member by member.";
