import { writeFile } from "node:fs/promises";
import { loadShapes } from "../aws/load-shapes";
import { exportDefinition } from "../export/export-definition";
import { exportDocument } from "../export/export-document";
import { exportCloudFormation } from "../export/infrastructure/export-cloudformation";
import { exportTerraform } from "../export/infrastructure/terraform";
import type { PipelineDocument } from "../pipeline/document";
import { renderSvg } from "../render/render-svg";
import { exportHtml, exportMarkdown } from "../report/export-report";
import { bundleExport } from "./bundle-export";
import type { Exported } from "./exported";
import { type CliIo, displayName, EXIT } from "./io";
import { parseCommand, refuseUsage } from "./parse-command";
import { pythonExport, stepExport } from "./python-export";
import { readDesign } from "./read-design";
import { writeProject } from "./write-project";

type Format = (document: PipelineDocument) => Exported | Promise<Exported>;

const FORMATS: Readonly<Record<string, Format>> = {
  definition: (document) => ({ text: exportDefinition(document).text }),
  document: (document) => ({ text: exportDocument(document) }),
  cloudformation: (document) => ({ text: exportCloudFormation(document) }),
  terraform: (document) => ({ text: exportTerraform(document) }),
  svg: (document) => ({ text: renderSvg(document, { theme: "light" }) }),
  "python-v3": (document) => pythonExport(document, "v3"),
  "python-v2": (document) => pythonExport(document, "v2"),
  "step-v3": (document) => stepExport(document, "v3"),
  "step-v2": (document) => stepExport(document, "v2"),
  bundle: bundleExport,
  markdown: async (document) => ({ text: exportMarkdown(document, await loadShapes()) }),
  html: async (document) => ({ text: exportHtml(document, await loadShapes()) }),
};

/** `pipewright export FILE --to FORMAT [--out PATH]` */
export async function exportCommand(args: readonly string[], io: CliIo): Promise<number> {
  const parsed = parseCommand(args, { to: { type: "string" }, out: { type: "string" } }, io);
  if (!parsed) return EXIT.failed;
  const [file, ...more] = parsed.files;
  if (file === undefined || more.length > 0) {
    return refuseUsage(io, "Name exactly one file to export.");
  }
  const { to, out } = parsed.values;
  if (to === undefined) return refuseUsage(io, "Say what to write with --to.");
  const format = Object.hasOwn(FORMATS, to) ? FORMATS[to] : undefined;
  if (!format) return refuseUsage(io, `There is no format “${to}”.`);

  const read = await readDesign(file, io);
  if (!read.ok) return fail(io, `${displayName(file)}: cannot be read: ${read.error.message}`);
  return deliver(await format(read.value.document), { out, io });
}

async function deliver(
  { text, files, report = "" }: Exported,
  { out, io }: { readonly out: string | undefined; readonly io: CliIo },
): Promise<number> {
  if (out === undefined) io.stdout.write(text);
  else {
    try {
      await (files ? writeProject(out, files) : writeFile(out, text));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      return fail(io, `${out}: cannot be written: ${reason}`);
    }
  }
  io.stderr.write(report);
  return EXIT.ok;
}

function fail({ stderr }: CliIo, message: string): number {
  stderr.write(`${message}\n`);
  return EXIT.failed;
}
