import { stringify } from "yaml";
import type { PipelineDocument } from "../../pipeline/document";
import { toCloudFormation } from "./cloudformation";

/** The CloudFormation template as YAML. */
export function exportCloudFormation(document: PipelineDocument): string {
  const text = stringify(toCloudFormation(document), { lineWidth: 0, version: "1.1" });
  return `# Generated from the design. Upload the code folders before the first start.\n${text}`;
}
