import type { Step } from "../../pipeline/document";
import type { JsonValue } from "../../utils/json";
import { getAt, parsePath, removeAt } from "../../utils/json-path";
import type { InputPort, OutputPort, Ports } from "../contract";
import { memberInput, propertyOutput, withMember } from "../port";

/** Model files in S3, and the other source that the API takes in their place. */
const FILES_SOURCE = parsePath("Arguments.ModelSourceConfig");
const PACKAGE_SOURCE = parsePath("Arguments.CustomModelDataSource");

const FILES = memberInput({
  id: "model-files",
  label: "model files",
  accepts: ["s3-uri"],
  at: [...FILES_SOURCE, "S3DataSource", "S3Uri"],
});

const PACKAGE: InputPort = {
  id: "model-package",
  label: "model version",
  accepts: ["model-package"],
  at: [...PACKAGE_SOURCE, "ModelPackageArnDataSource", "ModelPackageArn"],
  receive: receivePackage,
};

const OUTPUTS: readonly OutputPort[] = [
  propertyOutput("ModelArn", { label: "ModelArn", carries: "bedrock-model" }),
  propertyOutput("ModelName", { label: "ModelName", carries: "value", secondary: true }),
];

/** The model comes from S3 or from the model registry; once one of them is chosen, the other has no input. */
export function bedrockCustomModelPorts(step: Step): Ports {
  const { definition } = step;
  if (getAt(definition, PACKAGE_SOURCE) !== undefined)
    return { inputs: [PACKAGE], outputs: OUTPUTS, branches: [] };
  const inputs = hasFiles(step) ? [FILES] : [FILES, PACKAGE];
  return { inputs, outputs: OUTPUTS, branches: [] };
}

function hasFiles({ definition }: Step): boolean {
  return (getAt(definition, FILES.at ?? []) ?? "") !== "";
}

/** The API takes one source, so the blank for the other goes. */
function receivePackage(step: Step, value: JsonValue): Step {
  const received = withMember(step, PACKAGE.at ?? [], value);
  if (hasFiles(step)) return received;
  const { Name, Type } = received.definition;
  return {
    ...received,
    definition: { ...removeAt(received.definition, FILES_SOURCE), Name, Type },
  };
}
