/** A form that only secrets have. */
export interface SecretPattern {
  /** As part of a sentence: “looks like …”. */
  readonly what: string;
  readonly pattern: RegExp;
  /** Why that form, and hardly anything else, is one. */
  readonly reason: string;
}

/** What issuers make recognisable on purpose, so that it is found when it stands where it should not. */
export const SECRET_PATTERNS: readonly SecretPattern[] = [
  {
    what: "an AWS access key id",
    pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/,
    reason: "IAM's unique ids: AKIA for keys of users, ASIA for temporary ones",
  },
  {
    what: "an AWS session token",
    pattern: /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz)[A-Za-z0-9+/=]{60,}/,
    reason: "the tokens of STS begin with the encoded words “origin” and “aws”",
  },
  {
    what: "a private key",
    pattern:
      /-----BEGIN (?:[A-Z]+ ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:[\sA-Za-z0-9+/=,:-]|\\[nr])*/,
    reason: "the header of PEM (RFC 7468) and OpenPGP files; what follows is the key",
  },
  {
    what: "a GitHub token",
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/,
    reason: "GitHub's prefixes for tokens since 2021",
  },
  {
    what: "a GitLab token",
    pattern: /\bglpat-[A-Za-z0-9_-]{20,}/,
    reason: "GitLab's prefix for personal access tokens",
  },
  {
    what: "a Slack token",
    pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/,
    reason: "Slack's prefixes for tokens of bots, users and apps",
  },
  {
    what: "a Slack webhook",
    pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]+\/B[A-Z0-9]+\/[A-Za-z0-9]{20,}/,
    reason: "whoever knows the address can post",
  },
  {
    what: "a Stripe key",
    pattern: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/,
    reason: "Stripe's prefixes for secret and restricted keys",
  },
  {
    what: "a Hugging Face token",
    pattern: /\bhf_[A-Za-z0-9]{30,}/,
    reason: "the hub's prefix for user access tokens",
  },
  {
    what: "an API key of a model provider",
    pattern: /(?<![\w-])sk-(?=[\w-]*\d)(?:proj-|svcacct-|admin-|ant-)?[A-Za-z0-9_-]{32,}/,
    reason: "the prefix that OpenAI, Anthropic and compatible services give secret keys",
  },
  {
    what: "a Google API key",
    pattern: /\bAIza[0-9A-Za-z_-]{35}/,
    reason: "Google Cloud's prefix for API keys",
  },
  {
    what: "a Databricks token",
    pattern: /\bdapi[0-9a-f]{32}\b/,
    reason: "Databricks' prefix for personal access tokens",
  },
  {
    what: "a package registry token",
    pattern: /\b(?:npm_[A-Za-z0-9]{36}|pypi-AgE[A-Za-z0-9_-]{50,})/,
    reason: "the prefixes that npm and PyPI give tokens",
  },
  {
    what: "a SendGrid key",
    pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
    reason: "SendGrid's form of API keys",
  },
  {
    what: "a signed token (JWT)",
    pattern: /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/,
    reason: "header and claims of RFC 7519 are JSON objects, whose encoding begins with eyJ",
  },
  {
    what: "a password in an address",
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"']{1,64}:(?![{$<%*])[^\s:/@"'{}]{3,}@/,
    reason: "user and password before the host (RFC 3986)",
  },
  {
    what: "a password in a connection string",
    pattern: /;\s*(?:password|pwd)\s*=\s*(?![{$<%*])[^;\s"'{}]{4,}/i,
    reason: "the key that ODBC, JDBC and ADO.NET share",
  },
];

/** True for every text that could match one of the patterns: one look instead of many. */
export const MAY_HOLD_SECRET =
  /AKIA|ASIA|IQoJ|FwoG|PRIVATE KEY|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|hooks\.slack|[rs]k_(?:live|test)_|hf_|sk-|AIza|dapi|npm_|pypi-|SG\.|eyJ|:\/\/[^/\s]*@|;\s*(?:password|pwd)\s*=/i;
