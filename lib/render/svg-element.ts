/** A node of an SVG tree; printing alone knows the syntax. */
export interface SvgElement {
  readonly name: string;
  /** Undefined ones are left out; numbers are rounded when printed. */
  readonly attributes: SvgAttributes;
  readonly children: readonly SvgNode[];
}

export type SvgNode = SvgElement | string;

export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

export function element(
  name: string,
  attributes: SvgAttributes = {},
  children: readonly SvgNode[] = [],
): SvgElement {
  return { name, attributes, children };
}
