import { loadShapes } from "../aws/load-shapes";
import { exportPython, exportPythonFile, exportStepProject } from "../export/python/export-python";
import type { StepReport } from "../export/python/export-report";
import type { PipelineDocument } from "../pipeline/document";
import type { Sdk } from "../steps/python/contract";
import { countNoun } from "../utils/count-noun";
import { visibleText } from "../utils/visible-text";
import { maskedValues } from "../validate/secrets/masked-values";
import { travellingMessages } from "../validate/travelling-messages";
import { validate } from "../validate/validate";
import type { Exported } from "./exported";

/** Code for one generation of the SDK: a file for standard output, a project for a folder. */
export async function pythonExport(document: PipelineDocument, sdk: Sdk): Promise<Exported> {
  const library = await loadShapes();
  const { text, reports } = exportPythonFile(document, { sdk, library });
  const warnings = travellingMessages(validate(document, library));
  const { files } = exportPython(document, {
    sdk,
    library,
    warnings,
    told: maskedValues(document),
  });
  return { text, files, report: reportText(reports) };
}

/** Code with functions for one generation of the SDK: its pipeline module, and the project that it needs. */
export async function stepExport(document: PipelineDocument, sdk: Sdk): Promise<Exported> {
  const library = await loadShapes();
  const warnings = travellingMessages(validate(document, library));
  const { files, module, reports } = exportStepProject(document, {
    sdk,
    library,
    warnings,
    told: maskedValues(document),
  });
  return { text: files[module] ?? "", files, report: reportText(reports) };
}

/** `3 steps, 1 of them in the exact form`, then a line for each that the SDK's class does not say alone. */
function reportText(reports: readonly StepReport[]): string {
  const exact = reports.filter(({ form }) => form === "exact");
  const lines = reports
    .filter(({ form }) => form !== "idiomatic")
    .map(
      ({ name, type, reasons }) => `  ${visibleText(`${name} (${type}): ${reasons.join("; ")}`)}`,
    );
  const head = `${countNoun(reports.length, "step")}, ${exact.length} in the exact form`;
  return `${[head, ...lines].join("\n")}\n`;
}
