import type { PipelineDocument } from "../pipeline/document";
import { approvedDeploymentPipeline } from "./approved-deployment";
import { attritionPipeline } from "./attrition";
import { deliveryTimePipeline } from "./delivery-time";
import { nightlyScoresPipeline } from "./nightly-scores";

/** A complete pipeline to start from. */
export interface Template {
  readonly id: string;
  readonly title: string;
  /** One plain sentence: what it does, and what decides. */
  readonly summary: string;
  /** What one can see in it, in a word or two each. */
  readonly shows: readonly string[];
  readonly build: () => PipelineDocument;
}

/** In the order in which the library offers them: from the data to the running model. */
export const TEMPLATES: readonly Template[] = [
  {
    id: "attrition",
    title: "Employee attrition",
    summary:
      "Predicts from HR data who may leave, and registers and deploys the model only when its AUC passes.",
    shows: ["XGBoost training", "Quality gate", "Registry"],
    build: attritionPipeline,
  },
  {
    id: "delivery-time",
    title: "Tune and register the best",
    summary:
      "Searches for the best model of delivery times and registers it for approval when it is precise and beats a guess.",
    shows: ["Tuning", "Two-part gate", "Push trigger"],
    build: deliveryTimePipeline,
  },
  {
    id: "nightly-scores",
    title: "Score every night",
    summary:
      "Checks the day's customers, scores them with a model you have, watches for drift, and sends a call list.",
    shows: ["Batch transform", "Drift check", "Schedule"],
    build: nightlyScoresPipeline,
  },
  {
    id: "approved-deployment",
    title: "Deploy what was approved",
    summary:
      "Puts an approved model on an endpoint of its own, tests it with known answers, and then gives it traffic.",
    shows: ["Endpoint", "Smoke test", "Approval trigger"],
    build: approvedDeploymentPipeline,
  },
];
