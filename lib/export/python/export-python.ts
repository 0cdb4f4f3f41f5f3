import type { ShapeLibrary } from "../../aws/shape-library";
import type { PipelineDocument } from "../../pipeline/document";
import { printModule } from "../../python/print-module";
import type { Sdk } from "../../steps/python/contract";
import type { StepReport } from "./export-report";
import { planFunctions } from "./functions/function-plan";
import { STEP_RUNTIME } from "./functions/runtime-file";
import { pipelineModule } from "./pipeline-module";
import { type CodeFolder, codeFolders } from "./project/code-folders";
import { projectFiles } from "./project/project-files";
import { projectTexts } from "./project/project-texts";
import type { StepFunctions } from "./write-step";

export interface PythonFile {
  readonly text: string;
  readonly reports: readonly StepReport[];
}

/** The whole pipeline in one file. */
export function exportPythonFile(
  document: PipelineDocument,
  options: { readonly sdk: Sdk; readonly library: ShapeLibrary },
): PythonFile {
  const written = pipelineModule(document, { ...options, exactHome: "same-file" });
  const { module, reports, exactClasses } = written;
  const text = printModule({ ...module, body: [...exactClasses, ...module.body] });
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
  /** The design as the README tells it, which people pass on; as it is where nothing in it is to be masked. */
  readonly told?: PipelineDocument;
}

/** The pipeline as a project of step classes. */
export function exportPython(document: PipelineDocument, options: ProjectOptions): PythonProject {
  return exportProject(document, codeFolders(document), options);
}

/** The pipeline as a project in which Execute-code steps are functions that pass values. */
export function exportStepProject(
  document: PipelineDocument,
  options: ProjectOptions,
): PythonProject {
  const folders = codeFolders(document);
  const pathById = new Map(folders.map(({ stepId, path }) => [stepId, path] as const));
  const functions = { ...planFunctions(document), folders: pathById };
  return exportProject(document, folders, { ...options, functions });
}

function exportProject(
  document: PipelineDocument,
  folders: readonly CodeFolder[],
  {
    warnings = [],
    told = document,
    ...options
  }: ProjectOptions & { readonly functions?: StepFunctions },
): PythonProject {
  const texts = projectTexts(document, folders);
  const written = pipelineModule(document, { ...options, texts, exactHome: "module" });
  const { module, reports, exactClasses } = written;
  const exact = { docstring: EXACT_DOCSTRING, body: exactClasses };
  const hasFunctions = (options.functions?.plans.size ?? 0) > 0;
  return {
    files: projectFiles({
      document,
      told,
      folders,
      sdk: options.sdk,
      reports,
      warnings,
      modules: {
        "pipelines/pipeline.py": printModule(module),
        ...(hasFunctions && { "pipelines/step_runtime.py": STEP_RUNTIME }),
        ...(exactClasses.length > 0 && { "pipelines/exact_step.py": printModule(exact) }),
      },
    }),
    module: "pipelines/pipeline.py",
    reports,
  };
}

const EXACT_DOCSTRING = "Pieces of the pipeline that are written out member by member.";
