import { type NextRequest, NextResponse } from "next/server";
import { allowedHosts, contentSecurityPolicy, refuse } from "@/lib/api/guard";

/** Stands before every request, pages, API and static files alike. */
export function proxy(request: NextRequest): NextResponse {
  const { headers } = request;
  const refusal = refuse(
    {
      method: request.method,
      host: headers.get("host"),
      origin: headers.get("origin"),
      fetchSite: headers.get("sec-fetch-site"),
    },
    allowedHosts(process.env.PORT ?? "3000", process.env.PIPEWRIGHT_ALLOWED_HOSTS),
  );
  if (refusal) {
    return NextResponse.json(refusal, {
      status: refusal.status,
      headers: { "Content-Type": "application/problem+json" },
    });
  }

  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const forwarded = new Headers(headers);
  // Next takes the nonce for its own scripts from the policy of the request.
  forwarded.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers: forwarded } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}
