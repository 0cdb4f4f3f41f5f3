import { definitionPath } from "../export/definition-path";
import type { PipelineDocument } from "../pipeline/document";
import type { Issue } from "../pipeline/issue";
import { escapeMarkdown } from "../utils/escape-markdown";
import { codeSpan } from "../utils/markdown-code";
import { maskSecrets } from "../validate/secrets/mask-secrets";

const HEADINGS: readonly (readonly [Issue["severity"], string])[] = [
  ["error", "Errors: SageMaker would refuse the pipeline"],
  ["warning", "Warnings"],
  ["note", "Notes of the checks"],
];

/** What is open about a design, and what its authors noted, as Markdown. */
export function problemsText(document: PipelineDocument, issues: readonly Issue[]): string {
  const sections = HEADINGS.flatMap(([severity, heading]) => {
    const own = issues.filter((issue) => issue.severity === severity);
    if (own.length === 0) return [];
    const lines = own.map(
      ({ at, message }) =>
        `- ${codeSpan(maskSecrets(definitionPath(document, at)))}: ${escapeMarkdown(message)}`,
    );
    return [`## ${heading}`, lines.join("\n")];
  });
  const notes = notesOf(document);
  return `${[
    "# Open problems and notes",
    ...(sections.length > 0 ? sections : ["Every rule we know of holds."]),
    ...(notes.length > 0 ? ["## Notes of the authors", notes.join("\n")] : []),
  ].join("\n\n")}\n`;
}

function notesOf({ canvas, steps }: PipelineDocument): readonly string[] {
  return [
    ...steps.flatMap(({ note, definition }) =>
      note ? [`- **${escapeMarkdown(definition.Name)}**: ${escapeMarkdown(note)}`] : [],
    ),
    ...canvas.notes.map(({ text }) => `- ${escapeMarkdown(text)}`),
  ];
}
