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
  source:
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-register-model",
  help: {
    what: "Creates a model package: a numbered version in a group of the SageMaker model registry. It records the model file, the container that serves it, what it takes and answers, the instance types it may run on, and quality reports for the person who decides.",
    when: "Use it when a model is good enough to be kept, most often in the true branch of a condition. A change of the approval status can start a deployment.",
    runs: "Makes one API call and starts no machine, unless you add a validation specification: then SageMaker runs transform jobs, which are billed.",
  },
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
