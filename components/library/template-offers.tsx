import { TEMPLATES } from "@/lib/templates/templates";
import { TemplateDrawing } from "./template-drawing";
import type { TemplateOffer } from "./template-offer";

/** All templates, drawn on the server: neither their designs nor what draws them is part of the browser's bundle. */
export const TEMPLATE_OFFERS: readonly TemplateOffer[] = TEMPLATES.map(
  ({ id, title, summary, shows, build }) => {
    const document = build();
    return {
      id,
      title,
      summary,
      shows,
      pipelineName: document.pipeline.name,
      stepCount: document.steps.length,
      drawing: <TemplateDrawing document={document} />,
    };
  },
);
