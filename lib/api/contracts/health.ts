import { z } from "zod";
import { type Contract, nothing } from "./contract";

/** Answers once the database answers. */
export const getHealth = {
  method: "GET",
  path: "/api/health",
  conditional: false,
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({ status: z.literal("ok") }),
} as const satisfies Contract;
