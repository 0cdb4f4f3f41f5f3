import { stepKind } from "../../pipeline/ids";
import { parsePath } from "../../utils/json-path";
import type { StartContext, StepKindDefinition, StepStart } from "../contract";
import { factAt } from "../fact";
import { xgboostImage } from "../start-values";
import { REGISTER_MODEL_SECTIONS } from "./fields";
import { registerModelPorts } from "./ports";

const GROUP = parsePath("Arguments.ModelPackageGroupName");

export const registerModel: StepKindDefinition = {
  kind: stepKind("register-model"),
  type: "RegisterModel",
  title: "Register model",
  summary: "Adds the model as a new version to a group of the model registry.",
  category: "model",
  icon: "book-marked",
  keywords: ["registry", "package", "version", "approve", "approval", "CreateModelPackage"],
  defaultName: "Register",
  supports: { cache: false, retry: true, propertyFiles: false },
  sections: REGISTER_MODEL_SECTIONS,
  start,
  recognise: ({ Type }) => Type === "RegisterModel",
  fact: (step) => factAt(step, GROUP),
  ports: registerModelPorts,
};

function start(context: StartContext): StepStart {
  return {
    definition: {
      Name: context.name,
      Type: "RegisterModel",
      Arguments: {
        ModelPackageGroupName: "",
        ModelApprovalStatus: "PendingManualApproval",
        InferenceSpecification: {
          Containers: [{ Image: xgboostImage(context), ModelDataUrl: "" }],
          SupportedContentTypes: ["text/csv"],
          SupportedResponseMIMETypes: ["text/csv"],
          SupportedRealtimeInferenceInstanceTypes: ["ml.m5.large"],
          SupportedTransformInstanceTypes: ["ml.m5.xlarge"],
        },
      },
    },
  };
}
