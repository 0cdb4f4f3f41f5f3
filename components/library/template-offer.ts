import type { ReactNode } from "react";

/** A template as the library offers it; the design itself is fetched when somebody takes it. */
export interface TemplateOffer {
  readonly id: string;
  readonly title: string;
  /** One plain sentence. */
  readonly summary: string;
  /** What one can see in it, in a word or two each. */
  readonly shows: readonly string[];
  /** Name of the pipeline that it becomes, as long as it is free. */
  readonly pipelineName: string;
  readonly stepCount: number;
  readonly drawing: ReactNode;
}
