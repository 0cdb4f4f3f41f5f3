import type { Step } from "../../pipeline/document";
import { endpoint } from "../../steps/endpoint";
import { endpointConfig } from "../../steps/endpoint-config";
import { newVariant, ONLY_VARIANT } from "../../steps/endpoint-config/variants";
import { model } from "../../steps/model";
import { codeStep } from "../build/code-step";
import { outputOf } from "../build/output-of";
import { stepOf, type TemplateContext } from "../build/step-of";

/** *CreateModel* takes container and model file from the approved package. */
export function createModelStep({ roleArn }: TemplateContext): Step {
  return stepOf(model, "CreateModel", {
    Arguments: {
      ExecutionRoleArn: roleArn,
      PrimaryContainer: { ModelPackageName: { Get: "Parameters.ModelPackageArn" } },
    },
    RetryPolicies: [
      {
        ExceptionType: ["Step.SERVICE_FAULT", "Step.THROTTLING"],
        IntervalSeconds: 30,
        BackoffRate: 2,
        MaxAttempts: 5,
      },
    ],
  });
}

/** *Configure* puts the model on machines of its own. */
export function configureStep(createModel: Step): Step {
  const variant = newVariant(ONLY_VARIANT, outputOf(model, createModel, "ModelName"));
  return stepOf(endpointConfig, "Configure", {
    Arguments: {
      ProductionVariants: [
        { ...variant, InitialInstanceCount: { Get: "Parameters.InstanceCount" } },
      ],
    },
  });
}

/** *DeployCandidate* starts the endpoint beside the live one, or updates the candidate of the last time. */
export function deployStep(configure: Step): Step {
  return stepOf(endpoint, "DeployCandidate", {
    Arguments: {
      EndpointName: { Get: "Parameters.CandidateEndpoint" },
      EndpointConfigName: outputOf(endpointConfig, configure, "EndpointConfigName"),
    },
  });
}

/** *SmokeTest* asks the candidate what the approved model has answered before. */
export function smokeTestStep(context: TemplateContext, deploy: Step): Step {
  return codeStep(context, {
    name: "SmokeTest",
    inputs: { samples: { Get: "Parameters.Samples" } },
    arguments: {
      endpoint_name: { type: "String", value: outputOf(endpoint, deploy, "EndpointName") },
    },
    returns: [
      { name: "failed_requests", type: "Integer" },
      { name: "p95_ms", type: "Float" },
      { name: "largest_miss", type: "Float" },
    ],
    environment: { AWS_DEFAULT_REGION: context.region },
    note: "The role has to allow sagemaker:InvokeEndpoint on the candidate; no step type asks for that by itself.",
  });
}
