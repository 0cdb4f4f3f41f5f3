import type { Scene } from "./scene";

const MOST = 60; // beyond that a list no longer helps who listens to it

/** The diagram in words, for those who cannot see it. */
export function describeScene(scene: Scene): string {
  const { nodes, triggers } = scene;
  if (nodes.length === 0) return "A pipeline without steps.";
  const starts = triggers?.cards.map(({ name, words }) => `${name} (${words})`) ?? [];
  const steps = describeSteps(scene);
  return starts.length > 0 ? `Started by ${listed(starts)}. ${steps}` : steps;
}

function describeSteps({ nodes, edges }: Scene): string {
  const steps = listed(nodes.map(({ name, kindTitle }) => `${name} (${kindTitle})`));
  const count = nodes.length === 1 ? "1 step" : `${nodes.length} steps`;
  if (edges.length === 0) return `${count}: ${steps}.`;
  return `${count}, in running order: ${steps}. Connections: ${listed([...new Set(edges.map(({ title }) => title))])}.`;
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, MOST).join(", ");
  return items.length > MOST ? `${shown} and ${items.length - MOST} more` : shown;
}
