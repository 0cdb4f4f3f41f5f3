/** What the guard looks at in a request. */
export interface GuardedRequest {
  readonly method: string;
  /** The `Host` header. */
  readonly host: string | null;
  readonly origin: string | null;
  /** The `Sec-Fetch-Site` header; only browsers send it. */
  readonly fetchSite: string | null;
}

/** Why a request is turned away, in the words of RFC 9457. */
export interface Refusal {
  readonly type: "about:blank";
  readonly code: "unknown-host" | "foreign-origin";
  readonly title: string;
  readonly status: 421 | 403;
  readonly detail: string;
}

const LOCAL_HOSTS = ["127.0.0.1", "localhost", "[::1]"];
const SAFE_METHODS = new Set(["GET", "HEAD"]);
const OWN_FETCH_SITES = new Set(["same-origin", "none"]);

/**
 * Names this server answers to: the local ones on the served port, and those its operator added.
 *
 * @param extra - comma list. `host:port` stands for itself, `host` for that host on any port.
 */
export function allowedHosts(port: string, extra = ""): readonly string[] {
  const added = extra.split(",").map((name) => name.trim().toLowerCase());
  return [...LOCAL_HOSTS.map((host) => `${host}:${port}`), ...added.filter(Boolean)];
}

/**
 * Turns away what another site could make a browser send: a request under a name that is not ours (DNS rebinding),
 * or a write started by a foreign page. Programs that send neither `Origin` nor `Sec-Fetch-Site` pass.
 *
 * @returns null when the request may go on.
 */
export function refuse(request: GuardedRequest, hosts: readonly string[]): Refusal | null {
  const host = request.host?.toLowerCase() ?? "";
  if (!isAllowedHost(host, hosts)) {
    return {
      type: "about:blank",
      code: "unknown-host",
      title: "Misdirected request",
      status: 421,
      detail: `This server does not answer to “${host}”. Add the name to PIPEWRIGHT_ALLOWED_HOSTS if it should.`,
    };
  }
  if (SAFE_METHODS.has(request.method) || isOwnPage(request, host)) return null;
  return {
    type: "about:blank",
    code: "foreign-origin",
    title: "Forbidden",
    status: 403,
    detail: "Only this application's own pages may change anything here.",
  };
}

function isAllowedHost(host: string, hosts: readonly string[]): boolean {
  return hosts.includes(host) || hosts.includes(withoutPort(host));
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, "");
}

function isOwnPage({ origin, fetchSite }: GuardedRequest, host: string): boolean {
  if (fetchSite !== null && !OWN_FETCH_SITES.has(fetchSite)) return false;
  // Compared without scheme: behind a TLS proxy the page is https and this server is not.
  return origin === null || hostOfOrigin(origin) === host;
}

function hostOfOrigin(origin: string): string | null {
  // The URL parser drops a scheme's default port, which Host headers leave out as well.
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/**
 * The page policy: everything from this server, scripts only with this request's nonce.
 *
 * @param isDevelopment - React's error overlay rebuilds stacks with `eval` and hot reload uses a web socket.
 */
export function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    // Monaco and React Flow write style elements and attributes as they draw.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
