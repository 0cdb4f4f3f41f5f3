import { z } from "zod";

/** What one endpoint takes and gives. The route handler and the client are both made from it. */
export interface Contract {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** As Next names the folder: `/api/designs/[id]`. */
  readonly path: `/api/${string}`;
  /** True when the request must name the revision it starts from in `If-Match`. */
  readonly conditional: boolean;
  readonly params: z.ZodType;
  readonly query: z.ZodType;
  readonly body: z.ZodType;
  readonly answer: z.ZodType;
}

/** For what a request does not have. */
export const nothing = z.strictObject({});

/** What a caller of the endpoint writes. */
export interface ContractInput<Of extends Contract> {
  readonly params: z.input<Of["params"]>;
  readonly query: z.input<Of["query"]>;
  readonly body: z.input<Of["body"]>;
}

/** What the endpoint's handler reads. */
export interface ContractOutput<Of extends Contract> {
  readonly params: z.output<Of["params"]>;
  readonly query: z.output<Of["query"]>;
  readonly body: z.output<Of["body"]>;
  /** From `If-Match`; of a conditional contract only. */
  readonly baseRevision: Of["conditional"] extends true ? number : undefined;
}
