import type { Step } from "../pipeline/document";
import type { SceneNode } from "./scene";

/** A step with its card. */
export interface PlacedStep {
  readonly step: Step;
  readonly node: SceneNode;
}
