import { type AboutKind, v2Class, v3Class } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "Runs the training script of a JumpStart model in the image that belongs to it. The channel model brings the ready-made weights, the channel code the script, the channel training your data. Image, addresses and hyperparameters differ from model to model: take them from the model's page in Studio or from the answer of DescribeHubContent. A model with a licence of its own also wants its terms accepted, as that page says.",
    when: "Use it to adapt a language or vision model to your texts or pictures. For an algorithm that learns from nothing, such as XGBoost, use Training.",
    runs: "Starts one training job on GPU machines; each instance is billed by the second while the job runs.",
  },
  sdk: {
    v2: v2Class(
      "steps",
      "TrainingStep",
      "Its arguments come from JumpStartEstimator or a plain Estimator.",
    ),
    v3: v3Class("steps", "TrainingStep", "Its arguments come from ModelTrainer."),
  },
  sources: ["https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-fine-tune.html"],
};
