import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Puts a message with your arguments and a token into an Amazon SQS queue, and waits. Whoever takes the message does the work, inside AWS or outside, and answers with the token: success with values, or failure with a reason. The values that you declare as outputs can be read by later steps and conditions.",
    when: "Use it for work that takes longer than the ten minutes of a Lambda step or that a person does, such as a review before registering.",
    runs: "Sends one message; Amazon SQS bills the request. Waiting costs nothing, and nobody answering leaves the run waiting.",
  },
  sdk: {
    v2: v2Class("callback_step", "CallbackStep"),
    v3: v3Class("callback_step", "CallbackStep"),
  },
  sources: [
    "https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html#step-type-callback",
  ],
};
