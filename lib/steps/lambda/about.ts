import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Calls an existing Lambda function and waits for its answer. The function receives the arguments as its event; the members it returns can be declared as outputs, and later steps and conditions then read them. The call is given up after two minutes by default and after ten at most.",
    when: "Use it for short work outside SageMaker: update an endpoint, look something up, send a message. For work on data use Execute code or Processing.",
    runs: "Invokes the function once; AWS Lambda bills the call and the time it takes.",
  },
  sdk: { v2: v2Class("lambda_step", "LambdaStep"), v3: v3Class("lambda_step", "LambdaStep") },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-lambda",
  ],
};
