import { isJsonArray, type JsonPath } from "../utils/json";
import type { BranchName, PipelineDocument, Step } from "./document";
import type { StepId } from "./ids";
import { referencedStep, referencesIn } from "./references";

/** What follows from references, `DependsOn` and branches. Derived, never stored. */
export interface Graph {
  readonly steps: readonly StepId[];
  readonly edges: readonly Edge[];
  /** References and `DependsOn` names that no step answers to. */
  readonly dangling: readonly Dangling[];
}

export type Edge = DataEdge | OrderEdge | BranchEdge;

interface EdgeEnds {
  readonly id: string;
  readonly from: StepId;
  readonly to: StepId;
}

export interface DataEdge extends EdgeEnds {
  readonly kind: "data";
  /** The text after the producing step's name in the `Get`. */
  readonly property: string;
  /** Where the consuming step's definition holds the `Get`. */
  readonly at: JsonPath;
}

export interface OrderEdge extends EdgeEnds {
  readonly kind: "order";
  /** Position in the consuming step's `DependsOn`. */
  readonly index: number;
}

export interface BranchEdge extends EdgeEnds {
  readonly kind: "branch";
  readonly when: BranchName;
}

export interface Dangling {
  readonly stepId: StepId;
  readonly stepName: string;
  readonly at: JsonPath;
}

/** The graph of a document; the same document gives the same object. */
export function graphOf(document: PipelineDocument): Graph {
  const known = graphs.get(document.steps);
  if (known) return known;
  const graph = derive(document.steps);
  graphs.set(document.steps, graph);
  return graph;
}

const graphs = new WeakMap<readonly Step[], Graph>();
const referenceCache = new WeakMap<Step["definition"], ReturnType<typeof readReferences>>();

function derive(steps: readonly Step[]): Graph {
  const idByName = new Map<string, StepId>();
  for (const step of steps)
    if (!idByName.has(step.definition.Name)) idByName.set(step.definition.Name, step.id);

  const edges: Edge[] = [];
  const dangling: Dangling[] = [];
  for (const step of steps) {
    const into = edgesInto(step, idByName);
    edges.push(...into.edges);
    dangling.push(...into.dangling);
  }
  return { steps: steps.map((step) => step.id), edges, dangling };
}

type IdByName = ReadonlyMap<string, StepId>;

interface EdgesInto {
  /** What the names in the step meant when its edges were derived. */
  readonly sources: readonly (StepId | undefined)[];
  readonly edges: readonly Edge[];
  readonly dangling: readonly Dangling[];
}

const edgesCache = new WeakMap<Step, EdgesInto>();

/** The edges that end at a step; while it and the steps that it names stay the same, the same objects. */
function edgesInto(step: Step, idByName: IdByName): EdgesInto {
  const { reads, dependsOn } = referencesOf(step.definition);
  const sources = [...reads, ...dependsOn].map(({ stepName }) => idByName.get(stepName));
  const known = edgesCache.get(step);
  if (known?.sources.every((id, index) => id === sources[index])) return known;
  const into = { sources, ...deriveInto(step, idByName) };
  edgesCache.set(step, into);
  return into;
}

function deriveInto(step: Step, idByName: IdByName): Omit<EdgesInto, "sources"> {
  const edges: Edge[] = [];
  const dangling: Dangling[] = [];
  const { id: to, branch } = step;
  const { reads, dependsOn } = referencesOf(step.definition);
  for (const { stepName, property, at } of reads) {
    const from = idByName.get(stepName);
    if (from === undefined) dangling.push({ stepId: to, stepName, at });
    else {
      const id = `data:${from}:${to}:${at.join("/")}`;
      edges.push({ kind: "data", id, from, to, property, at });
    }
  }
  const waitsFor = new Set<StepId>();
  for (const { stepName, index } of dependsOn) {
    const from = idByName.get(stepName);
    if (from === undefined) dangling.push({ stepId: to, stepName, at: ["DependsOn", index] });
    else if (!waitsFor.has(from)) {
      waitsFor.add(from); // a name written twice is one edge
      edges.push({ kind: "order", id: `order:${from}:${to}`, from, to, index });
    }
  }
  if (branch) {
    const { condition: from, when } = branch;
    edges.push({ kind: "branch", id: `branch:${from}:${to}`, from, to, when });
  }
  return { edges, dangling };
}

function referencesOf(definition: Step["definition"]) {
  const known = referenceCache.get(definition);
  if (known) return known;
  const read = readReferences(definition);
  referenceCache.set(definition, read);
  return read;
}

function readReferences(definition: Step["definition"]) {
  const reads = referencesIn(definition).flatMap(({ at, get }) => {
    const stepName = referencedStep(get);
    return stepName === undefined
      ? []
      : [{ stepName, property: get.slice(`Steps.${stepName}.`.length), at }];
  });
  const names = isJsonArray(definition.DependsOn) ? definition.DependsOn : [];
  const dependsOn = names.flatMap((stepName, index) =>
    typeof stepName === "string" ? [{ stepName, index }] : [],
  );
  return { reads, dependsOn };
}
