import * as restore from "@/app/api/designs/[id]/restore/route";
import * as design from "@/app/api/designs/[id]/route";
import * as version from "@/app/api/designs/[id]/versions/[revision]/route";
import * as versions from "@/app/api/designs/[id]/versions/route";
import * as designs from "@/app/api/designs/route";
import * as health from "@/app/api/health/route";

type Handler = (
  request: Request,
  context: { readonly params: Promise<unknown> },
) => Promise<Response>;

/** The API's folders as Next would match them. */
const ROUTES: readonly (readonly [RegExp, Readonly<Record<string, Handler>>])[] = [
  [/^\/api\/designs$/, { ...designs }],
  [/^\/api\/designs\/(?<id>[^/]+)$/, { ...design }],
  [/^\/api\/designs\/(?<id>[^/]+)\/restore$/, { ...restore }],
  [/^\/api\/designs\/(?<id>[^/]+)\/versions$/, { ...versions }],
  [/^\/api\/designs\/(?<id>[^/]+)\/versions\/(?<revision>[^/]+)$/, { ...version }],
  [/^\/api\/health$/, { ...health }],
];

/** Answers a request with the route handlers themselves, without a server. */
export async function serve(input: unknown, init?: RequestInit): Promise<Response> {
  const url = new URL(String(input), "http://127.0.0.1");
  const request = new Request(url, init);
  for (const [pattern, handlers] of ROUTES) {
    const match = pattern.exec(url.pathname);
    const handler = match && handlers[request.method];
    if (handler) return handler(request, { params: Promise.resolve({ ...match.groups }) });
  }
  return new Response("No such route", { status: 404 });
}
