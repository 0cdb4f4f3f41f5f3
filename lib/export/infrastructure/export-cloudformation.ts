import type { PipelineDocument } from "../../pipeline/document";
import { printYaml } from "../print-yaml";
import { toCloudFormation } from "./cloudformation";

/** The CloudFormation template as YAML. */
export function exportCloudFormation(document: PipelineDocument): string {
  return `# Generated from the design. Upload the code folders before the first start.\n${printYaml(toCloudFormation(document), "1.1")}`;
}
