import { loadShapes } from "../aws/load-shapes";
import { bundleFiles } from "../bundle/bundle-files";
import { zipBundle } from "../bundle/zip-bundle";
import { pipelineName } from "../export/infrastructure/pipeline-name";
import type { PipelineDocument } from "../pipeline/document";
import type { Exported } from "./exported";

/** One zip with everything, code for the present SDK among it. */
export async function bundleExport(document: PipelineDocument): Promise<Exported> {
  const files = bundleFiles(document, { library: await loadShapes(), project: "python-v3" });
  return { text: zipBundle(files, pipelineName(document.pipeline.name)) };
}
