import type { DesignScene } from "@/lib/api/contracts/design-summary";
import type { PipelineDocument } from "@/lib/pipeline/document";
import type { Category } from "@/lib/steps/contract";

/** A complete pipeline to start from. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** Two short sentences: what it is for, and what decides. */
  readonly summary: string;
  readonly facts: readonly string[];
  /** Colour of its tile. */
  readonly category: Category;
  /** Name of a Lucide icon in the icon table. */
  readonly icon: string;
  /** Its drawing. */
  readonly scene: DesignScene;
  readonly load: () => Promise<PipelineDocument>;
}

const box = (x: number, y: number, category: Category) => ({ x, y, w: 0.09, h: 0.06, category });

const ATTRITION_SCENE: DesignScene = {
  width: 1,
  height: 0.34,
  nodes: [
    box(0, 0.14, "code"),
    box(0.17, 0.02, "training"),
    box(0.36, 0.14, "code"),
    box(0.54, 0.14, "gate"),
    box(0.73, 0.02, "model"),
    box(0.91, 0.02, "integration"),
    box(0.73, 0.26, "end"),
  ],
  edges: [
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 5],
    [3, 6],
  ],
};

export const SCENARIOS: readonly Scenario[] = [
  {
    id: "attrition",
    title: "Employee attrition",
    summary:
      "Predicts from HR data who may leave. Registers and deploys the model only when its AUC passes.",
    facts: ["XGBoost", "AUC > 0.85", "Manual approval"],
    category: "training",
    icon: "user-minus",
    scene: ATTRITION_SCENE,
    load: async () => (await import("@/lib/templates/attrition")).attritionPipeline(),
  },
];
