import { loadShapes } from "../aws/load-shapes";
import type { ShapeLibrary } from "../aws/shape-library";
import { definitionPath } from "../export/definition-path";
import type { ImportReport } from "../import/import-report";
import type { PipelineDocument } from "../pipeline/document";
import { stepById } from "../pipeline/find";
import type { Issue } from "../pipeline/issue";
import { isDoubt } from "../validate/doubts";
import { validate } from "../validate/validate";
import { type FileReport, type IssueReport, printReports } from "./file-report";
import { type CliIo, EXIT } from "./io";
import { parseCommand, refuseUsage } from "./parse-command";
import { readDesign } from "./read-design";

/** `pipewright validate FILE… [--json] [--lenient]` */
export async function validateCommand(args: readonly string[], io: CliIo): Promise<number> {
  const parsed = parseCommand(
    args,
    { json: { type: "boolean" }, lenient: { type: "boolean" } },
    io,
  );
  if (!parsed) return EXIT.failed;
  if (parsed.files.length === 0) return refuseUsage(io, "Name at least one file to validate.");

  const library = await loadShapes();
  const reports: FileReport[] = [];
  for (const file of parsed.files) reports.push(await checkFile(file, { library, io }));
  if (parsed.flags.has("json")) io.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
  else printReports(reports, io);
  return exitCode(reports, { lenient: parsed.flags.has("lenient") });
}

async function checkFile(
  file: string,
  { library, io }: { readonly library: ShapeLibrary; readonly io: CliIo },
): Promise<FileReport> {
  const read = await readDesign(file, io);
  if (!read.ok) return { file, issues: [], error: read.error };
  const { document, report } = read.value;
  const issues = [...ofTheText(report), ...validate(document, library)];
  return { file, issues: issues.map((issue) => reportOf(issue, document)) };
}

/** What the text says that the design made of it no longer does. */
function ofTheText({ suspicious }: ImportReport): readonly Issue[] {
  return suspicious.filter(({ code }) => code === "duplicate-member");
}

function reportOf(issue: Issue, document: PipelineDocument): IssueReport {
  const { severity, code, at, message, fix } = issue;
  const step = at.on === "step" ? stepById(document, at.stepId)?.definition.Name : undefined;
  return {
    severity,
    isDoubt: isDoubt(issue),
    code,
    path: definitionPath(document, at),
    step: step ?? null,
    message,
    fix: fix?.label ?? null,
  };
}

function exitCode(
  reports: readonly FileReport[],
  { lenient }: { readonly lenient: boolean },
): number {
  if (reports.some(({ error }) => error)) return EXIT.failed;
  const fails = (issue: IssueReport) => issue.severity === "error" || (issue.isDoubt && !lenient);
  return reports.some(({ issues }) => issues.some(fails)) ? EXIT.errors : EXIT.ok;
}
