import type { ShapeLibrary } from "@/lib/aws/shape-library";
import { bundleFiles } from "@/lib/bundle/bundle-files";
import { zipBundle } from "@/lib/bundle/zip-bundle";
import { exportDefinition } from "@/lib/export/export-definition";
import { exportDocument } from "@/lib/export/export-document";
import { exportCloudFormation } from "@/lib/export/infrastructure/export-cloudformation";
import { pipelineName } from "@/lib/export/infrastructure/pipeline-name";
import { exportTerraform } from "@/lib/export/infrastructure/terraform";
import { exportPython, exportStepProject } from "@/lib/export/python/export-python";
import type { StepReport } from "@/lib/export/python/export-report";
import type { PipelineDocument } from "@/lib/pipeline/document";
import { renderSvg } from "@/lib/render/render-svg";
import { exportHtml, exportMarkdown } from "@/lib/report/export-report";
import type { Sdk } from "@/lib/steps/python/contract";
import { maskedValues } from "@/lib/validate/secrets/masked-values";
import { CODE_FORMATS, type ExportFormat } from "./formats";

/** What leaves the product. */
export interface MadeExport {
  readonly fileName: string;
  readonly mimeType: string;
  /** What is inside, in the order in which it is listed; one file where the export is that file. */
  readonly files: readonly ExportedFile[];
  /** Path of the file that is shown first. */
  readonly first: string;
  /** How each step went out, for code. */
  readonly reports: readonly StepReport[];
  /** What is downloaded. */
  content(): string | Uint8Array<ArrayBuffer>;
}

export interface ExportedFile {
  readonly path: string;
  readonly text: string;
}

interface Tools {
  readonly library: ShapeLibrary;
  /** What travels with the export. */
  readonly warnings: readonly string[];
}

export function makeExport(
  format: ExportFormat,
  document: PipelineDocument,
  tools: Tools,
): MadeExport {
  const base = pipelineName(document.pipeline.name);
  const code = CODE_FORMATS[format];
  if (code) return project(document, { ...tools, ...code, base, format });
  switch (format) {
    case "bundle": {
      const files = bundleFiles(document, { library: tools.library, project: "python-v3" });
      return archive(files, { base, fileName: `${base}-bundle.zip`, first: "README.md" });
    }
    case "document":
      return single(`${base}.pipewright.json`, "application/json", exportDocument(document));
    case "cloudformation":
      return single(`${base}.yaml`, "application/yaml", exportCloudFormation(document));
    case "terraform":
      return single(`${base}.tf`, "text/plain", exportTerraform(document));
    case "html":
      return single(`${base}.html`, "text/html", exportHtml(document, tools.library));
    case "markdown":
      return single(`${base}.md`, "text/markdown", exportMarkdown(document, tools.library));
    case "svg":
      return single(`${base}.svg`, "image/svg+xml", renderSvg(document, { theme: "light" }));
    default:
      return single(`${base}.json`, "application/json", exportDefinition(document).text);
  }
}

interface ProjectOptions extends Tools {
  readonly format: ExportFormat;
  readonly sdk: Sdk;
  readonly hasFunctions: boolean;
  readonly base: string;
}

function project(
  document: PipelineDocument,
  { format, sdk, hasFunctions, base, library, warnings }: ProjectOptions,
): MadeExport {
  const write = hasFunctions ? exportStepProject : exportPython;
  const { files, module, reports } = write(document, {
    sdk,
    library,
    warnings,
    told: maskedValues(document),
  });
  const made = archive(files, { base, fileName: `${base}-${format}.zip`, first: module });
  return { ...made, reports };
}

function archive(
  files: Readonly<Record<string, string>>,
  {
    base,
    fileName,
    first,
  }: { readonly base: string; readonly fileName: string; readonly first: string },
): MadeExport {
  return {
    fileName,
    mimeType: "application/zip",
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    first,
    reports: [],
    content: () => new Uint8Array(zipBundle(files, base)),
  };
}

function single(fileName: string, mimeType: string, text: string): MadeExport {
  const files = [{ path: fileName, text }];
  return { fileName, mimeType, files, first: fileName, reports: [], content: () => text };
}
