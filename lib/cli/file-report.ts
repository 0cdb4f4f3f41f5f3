import type { Issue } from "../pipeline/issue";
import { visibleText } from "../utils/visible-text";
import { maskSecrets } from "../validate/secrets/mask-secrets";
import { type CliIo, displayName } from "./io";
import type { ReadError } from "./read-design";

/** What `validate` found in one file, as `--json` prints it. */
export interface FileReport {
  readonly file: string;
  readonly issues: readonly IssueReport[];
  /** Why the file could not be checked. */
  readonly error?: ReadError;
}

export interface IssueReport {
  readonly severity: Issue["severity"];
  /** A warning that AWS may not take the definition; fails the check unless it is lenient. */
  readonly isDoubt: boolean;
  readonly code: string;
  /** In the exported definition: `$.Steps[1].Arguments.RoleArn`. */
  readonly path: string;
  /** Name of the step, null for what belongs to none. */
  readonly step: string | null;
  readonly message: string;
  /** What the studio offers to do about it, null where nothing is mechanical. */
  readonly fix: string | null;
}

/** One line per finding, as compilers print them, and a summary. A terminal takes no command from a design. */
export function printReports(reports: readonly FileReport[], { stdout, stderr }: CliIo): void {
  for (const { file, issues, error } of reports) {
    const name = displayName(file);
    if (error)
      stderr.write(`${name}: cannot be read: ${visibleText(error.message)}\n${excerpt(error)}`);
    for (const issue of issues) {
      const words = visibleText(`${issue.path}: ${issue.message}`);
      stdout.write(`${name}: ${levelOf(issue)}: ${words}\n`);
    }
  }
  stdout.write(`${summary(reports)}\n`);
}

function levelOf({ severity, isDoubt }: IssueReport): string {
  return isDoubt ? "doubt" : severity;
}

function excerpt({ at }: ReadError): string {
  return at ? `  ${at.line} | ${visibleText(maskSecrets(at.text))}\n` : "";
}

function summary(reports: readonly FileReport[]): string {
  const issues = reports.flatMap((report) => report.issues);
  const count = (level: string) => issues.filter((issue) => levelOf(issue) === level).length;
  const unreadable = reports.filter(({ error }) => error).length;
  return [
    counted(reports.length, "file"),
    counted(count("error"), "error"),
    counted(count("doubt"), "doubt"),
    counted(count("warning"), "warning"),
    counted(count("note"), "note"),
    ...(unreadable > 0 ? [`${unreadable} unreadable`] : []),
  ].join(", ");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
