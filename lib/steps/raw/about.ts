import { type AboutKind, noClass } from "../about-kind";

export const ABOUT: AboutKind = {
  help: {
    what: "This step came with an imported definition, and its type has no form here. Everything in it is kept and exported unchanged. Its references to other steps count as connections, and renaming those steps updates them.",
    when: "Edit it in the JSON tab. Use a step from the palette where one fits.",
    runs: "What it runs and costs depends on its type; AWS's page on step types tells.",
  },
  sdk: {
    v2: noClass("Nothing is known of this type. The exported project carries the step as JSON."),
    v3: noClass("Nothing is known of this type. The exported project carries the step as JSON."),
  },
  sources: ["https://docs.aws.amazon.com/sagemaker/latest/dg/build-and-manage-steps-types.html"],
};
