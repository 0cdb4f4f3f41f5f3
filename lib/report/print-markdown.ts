import { escapeMarkdown } from "../utils/escape-markdown";
import { codeBlock, codeSpan } from "../utils/markdown-code";
import { markdownTable } from "../utils/markdown-table";
import type { DesignReport, StepReport } from "./design-report";

/**
 * The report as Markdown.
 *
 * @param diagram - the pipeline as a Mermaid flow chart.
 */
export function printMarkdown(report: DesignReport, diagram: string): string {
  const { title, description, facts, starts, steps, notes, problems } = report;
  const parts = [
    `# ${escapeMarkdown(title)}`,
    ...(description === "" ? [] : [escapeMarkdown(description)]),
    facts.map(escapeMarkdown).join(" · "),
    ...(steps.length === 0 ? [] : [codeBlock(diagram, "mermaid")]),
    ...section(
      "How it starts",
      starts.map(({ name, words }) => `- **${escapeMarkdown(name)}**: ${escapeMarkdown(words)}`),
    ),
    ...(steps.length === 0 ? [] : ["## Steps", ...steps.flatMap(stepParts)]),
    ...parameterPart(report),
    ...section(
      "Open problems",
      problems.map(({ severity, message }) => `- ${severity}: ${escapeMarkdown(message)}`),
    ),
    ...section(
      "Notes",
      notes.map((note) => `- ${escapeMarkdown(note)}`),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join("\n")];
}

function stepParts(step: StepReport): readonly string[] {
  const { name, wave, kindTitle, summary, fact, onlyIf, after, note, files } = step;
  const lines = [
    ...(fact === "" ? [] : [escapeMarkdown(fact)]),
    ...(onlyIf === "" ? [] : [`Runs only if ${escapeMarkdown(onlyIf)}`]),
    ...(after.length === 0 ? [] : [`After ${after.map(escapeMarkdown).join(", ")}`]),
    ...(files.length === 0 ? [] : [`Code: ${files.map((file) => codeSpan(file.name)).join(", ")}`]),
    ...(note === "" ? [] : [`Note: ${escapeMarkdown(note)}`]),
  ];
  return [
    `### ${wave}. ${escapeMarkdown(name)} (${escapeMarkdown(kindTitle)})`,
    escapeMarkdown(summary),
    ...(lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join("\n")]),
  ];
}

function parameterPart({ parameters, environments }: DesignReport): readonly string[] {
  if (parameters.length === 0) return [];
  const rows = parameters.map(({ name, type, standard, values }) => [
    escapeMarkdown(name),
    escapeMarkdown(type),
    ...[standard, ...values].map(codeSpan),
  ]);
  const head = ["Name", "Type", "Default", ...environments.map(escapeMarkdown)];
  return ["## Parameters", markdownTable(head, rows)];
}
