import { textsIn } from "../../secrets/texts-in";
import type { GovernanceRule } from "../governance-rule";

const IMAGE_MEMBERS: readonly (string | number)[] = ["ImageUri", "TrainingImage", "Image"];

/** AWS publishes this one without tags. */
const UNTAGGED_BY_AWS = /\/sagemaker-model-monitor-analyzer$/;

export const floatingImageTag: GovernanceRule = {
  id: "floating-image-tag",
  title: "Images are named by a fixed version",
  why: "What “latest” means changes without notice: the same pipeline gives another model tomorrow, and yesterday's cannot be rebuilt.",
  source: {
    title: "Prevent image tags from being overwritten, Amazon ECR user guide",
    url: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html",
  },
  scope: "step",
  find: ({ definition }) =>
    textsIn(definition.Arguments ?? null).flatMap(({ path, text }) => {
      if (!IMAGE_MEMBERS.includes(path.at(-1) ?? "") || !isFloating(text)) return [];
      const said = text.endsWith(":latest")
        ? "its image is tagged “latest”"
        : "its image has no tag";
      return [
        {
          path: ["Arguments", ...path],
          message: `${said}, so it may be another one at the next run. Name a version or a digest.`,
        },
      ];
    }),
};

function isFloating(image: string): boolean {
  if (image === "" || image.includes("@sha256:") || UNTAGGED_BY_AWS.test(image)) return false;
  const [, tag] = /:([\w.-]+)$/.exec(image.slice(image.lastIndexOf("/") + 1)) ?? [];
  return tag === undefined || tag === "latest";
}
