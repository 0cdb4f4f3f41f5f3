/** Keys under which the inspector remembers what is unfolded. */
export function sectionKey(kind: string, title: string): string {
  return `section:${kind}:${title}`;
}

/** The advanced fields of a section. */
export function moreKey(kind: string, title: string): string {
  return `more:${kind}:${title}`;
}

/** An entry of a list, or a node of the tree, by target and path. */
export function nodeKey(target: string, path: string): string {
  return `node:${target}:${path}`;
}
