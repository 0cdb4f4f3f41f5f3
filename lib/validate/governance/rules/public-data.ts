import { textsIn } from "../../secrets/texts-in";
import type { GovernanceRule } from "../governance-rule";

/** Buckets that AWS keeps open to everybody, and places outside of S3. */
const PUBLIC =
  /^(?:s3:\/\/(?:sagemaker-sample-(?:files|data-[\w-]+)|sagemaker-servicecatalog-seedcode[\w-]*|aws-ml-blog[\w-]*|amzn-s3-demo-[\w-]+)(?:\/|$)|http:\/\/)/;

export const publicData: GovernanceRule = {
  id: "public-data",
  title: "Data comes from buckets of yours",
  why: "What stands in a public bucket can be read, and where it is somebody else's, changed, by others. Examples bring such addresses along.",
  source: {
    title: "Security best practices for Amazon S3",
    url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html",
  },
  scope: "step",
  find: ({ definition }) =>
    textsIn(definition.Arguments ?? null).flatMap(({ path, text }) => {
      if (!PUBLIC.test(text)) return [];
      const [bucket = text] = /^\w+:\/\/[^/]+/.exec(text) ?? [];
      return [
        {
          path: ["Arguments", ...path],
          message: `it uses “${bucket}”, which others can read. Copy the data into a bucket of yours.`,
        },
      ];
    }),
};
