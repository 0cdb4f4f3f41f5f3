import type { DesignHead } from "../../db/design-records";
import type { VersionHead } from "../../db/versions";
import type { PipelineDocument } from "../../pipeline/document";
import { type DesignSummary, designSummarySchema } from "../contracts/design-summary";
import type { DesignHeadJson } from "../contracts/designs";
import type { VersionHeadJson } from "../contracts/versions";
import { summarise } from "./summarise";

/** A head row as the API shows it. */
export function toDesignJson(head: DesignHead): DesignHeadJson {
  const { id, name, revision, summary, createdAt, updatedAt } = head;
  return {
    id,
    name,
    revision,
    summary: readSummary(summary),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

export function toVersionJson(version: VersionHead): VersionHeadJson {
  const { revision, reason, label, summary, createdAt } = version;
  return {
    revision,
    reason,
    label,
    summary: readSummary(summary),
    createdAt: createdAt.toISOString(),
  };
}

/** A document as the columns of a row. */
export async function toContent(document: PipelineDocument) {
  return {
    name: document.pipeline.name,
    schemaVersion: document.schemaVersion,
    document: JSON.stringify(document),
    summary: JSON.stringify(await summarise(document)),
  };
}

/** A summary that an older version wrote in another shape is left out; the next save writes it anew. */
function readSummary(text: string): DesignSummary {
  const parsed = designSummarySchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : EMPTY;
}

const EMPTY: DesignSummary = {
  stepCount: 0,
  kinds: {},
  scene: { width: 0, height: 0, nodes: [], edges: [] },
};
