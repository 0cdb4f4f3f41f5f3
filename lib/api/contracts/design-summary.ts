import { z } from "zod";

const count = z.int().min(0);
const share = z.number().min(0).max(1);

/**
 * A pipeline as a drawing the size of a card. The longer side of the whole is 1; positions are top left corners.
 * A large pipeline is drawn by its first steps only.
 */
const designScene = z.object({
  width: share,
  height: share,
  nodes: z.array(z.object({ x: share, y: share, w: share, h: share, category: z.string() })),
  /** Pairs of positions in `nodes`, from producer to consumer. */
  edges: z.array(z.tuple([count, count])),
});

/** What the library shows of a design without opening it. */
export const designSummarySchema = z.object({
  stepCount: count,
  /** Number of steps by kind: `{"training": 1}`. */
  kinds: z.record(z.string(), count),
  scene: designScene,
  problems: z.object({ errors: count, warnings: count }).optional(),
});

export type DesignScene = z.infer<typeof designScene>;
export type DesignSummary = z.infer<typeof designSummarySchema>;
