import { z } from "zod";

export const designId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "Expected the id of a design");

/** Counts the writes to a design from 1 on. */
export const revision = z.int().min(1);
