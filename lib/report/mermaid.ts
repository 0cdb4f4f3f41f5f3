import type { PipelineDocument } from "../pipeline/document";
import { graphOf } from "../pipeline/graph";

/** The pipeline as a Mermaid flow chart, which GitHub, GitLab and most wikis draw. */
export function mermaid(document: PipelineDocument): string {
  const graph = graphOf(document);
  const ids = new Map(graph.steps.map((id, index) => [id, `s${index + 1}`]));
  const nodes = document.steps.map(({ id, kind, definition }) => {
    const text = label(definition.Name);
    return `  ${ids.get(id)}${kind === "condition" ? `{${text}}` : `[${text}]`}`;
  });
  const lines = graph.edges.map((edge) => {
    const arrow = edge.kind === "branch" ? `-- ${edge.when} -->` : "-->";
    return `  ${ids.get(edge.from)} ${arrow} ${ids.get(edge.to)}`;
  });
  return ["flowchart LR", ...nodes, ...new Set(lines)].join("\n");
}

/** In quotes nothing but the quote itself and Mermaid's own entities mean anything; both are written as numbers. */
function label(text: string): string {
  const plain = text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ");
  return `"${plain.replaceAll(/["#&<>`\\]/g, (character) => `#${character.codePointAt(0)};`)}"`;
}
