import type { ShapeLibrary } from "@/lib/aws/shape-library";
import { exportDefinition } from "@/lib/export/export-definition";
import { exportCloudFormation } from "@/lib/export/infrastructure/export-cloudformation";
import { exportTerraform } from "@/lib/export/infrastructure/terraform";
import { exportPythonFile, exportStepProject } from "@/lib/export/python/export-python";
import { pythonStepLines } from "@/lib/export/python/step-lines";
import { type LineRange, stepLines } from "@/lib/export/step-lines";
import type { PipelineDocument } from "@/lib/pipeline/document";
import type { StepId } from "@/lib/pipeline/ids";
import type { Sdk } from "@/lib/steps/python/contract";

export type LensFormat =
  | "definition"
  | "python-v3"
  | "python-v2"
  | "step-v3"
  | "step-v2"
  | "cloudformation"
  | "terraform";

/** A design as one of its texts, with the lines of each step. */
export interface LensText {
  readonly text: string;
  readonly lines: ReadonlyMap<StepId, LineRange>;
}

export interface LensFormatEntry {
  readonly value: LensFormat;
  readonly label: string;
  /** As Monaco calls it. */
  readonly language: string;
  readonly isEditable: boolean;
  write(document: PipelineDocument, library: ShapeLibrary): LensText;
}

/** The texts that can stand beside the canvas. */
export const LENS_FORMATS: readonly LensFormatEntry[] = [
  {
    value: "definition",
    label: "Definition",
    language: "pipeline-json",
    isEditable: true,
    write: (document) => {
      const { text } = exportDefinition(document);
      return { text, lines: stepLines(document, text) };
    },
  },
  {
    value: "python-v3",
    label: "Python, SDK 3",
    language: "python",
    isEditable: false,
    write: (document, library) => python(document, { sdk: "v3", library }),
  },
  {
    value: "python-v2",
    label: "Python, SDK 2",
    language: "python",
    isEditable: false,
    write: (document, library) => python(document, { sdk: "v2", library }),
  },
  {
    value: "step-v3",
    label: "@step, SDK 3",
    language: "python",
    isEditable: false,
    write: (document, library) => functions(document, { sdk: "v3", library }),
  },
  {
    value: "step-v2",
    label: "@step, SDK 2",
    language: "python",
    isEditable: false,
    write: (document, library) => functions(document, { sdk: "v2", library }),
  },
  {
    value: "cloudformation",
    label: "CloudFormation",
    language: "yaml",
    isEditable: false,
    write: (document) => around(exportCloudFormation(document), document, /Fn::Sub: \|/),
  },
  {
    value: "terraform",
    label: "Terraform",
    language: "hcl",
    isEditable: false,
    write: (document) => around(exportTerraform(document), document, /<<EOT$/),
  },
];

interface PythonOptions {
  readonly sdk: Sdk;
  readonly library: ShapeLibrary;
}

function functions(document: PipelineDocument, options: PythonOptions): LensText {
  const { files, module } = exportStepProject(document, options);
  const text = files[module] ?? "";
  return { text, lines: pythonStepLines(document, text) };
}

function python(document: PipelineDocument, options: PythonOptions): LensText {
  const { text } = exportPythonFile(document, options);
  return { text, lines: pythonStepLines(document, text) };
}

/** A text that holds the definition line by line, from the line after the one that matches `opening`. */
function around(text: string, document: PipelineDocument, opening: RegExp): LensText {
  const before = text.split("\n").findIndex((line) => opening.test(line)) + 1;
  if (before === 0) return { text, lines: new Map() };
  const inner = stepLines(document, exportDefinition(document).text);
  const lines = [...inner].map(
    ([id, { from, to }]) => [id, { from: from + before, to: to + before }] as const,
  );
  return { text, lines: new Map(lines) };
}
