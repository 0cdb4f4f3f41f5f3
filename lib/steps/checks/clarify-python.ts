import { refusal, type StepEmitter } from "../python/contract";

/** What such a check looks at stands in a file of Clarify's on S3, of which the definition holds the place alone. */
export const clarifyCheckEmitter: StepEmitter = {
  emit: () =>
    refusal(
      "the SDK's class writes Clarify's analysis_config.json anew, and the definition holds only its place",
    ),
};
