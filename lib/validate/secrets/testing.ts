// Put together here, so that no scanner takes this file for a leak.
export const repeat = (text: string, length: number) => text.repeat(length).slice(0, length);
export const MIXED = repeat("aB3dE5gH7jK9", 60);
/** A secret of each form, by what it is. */
export const SAMPLES: Readonly<Record<string, string>> = {
  "an AWS access key id": `AKI${"A"}${repeat("QWERTY234567", 16)}`,
  "an AWS session token": `IQoJb3Jp${"Z2lu"}${repeat("abcDEF123/+", 120)}`,
  "a private key": `-----BEGIN RSA ${"PRIVATE"} KEY-----`,
  "a GitHub token": `gh${"p_"}${MIXED.slice(0, 36)}`,
  "a GitLab token": `glp${"at-"}${MIXED.slice(0, 20)}`,
  "a Slack token": `xo${"xb-"}123456789012-${MIXED.slice(0, 24)}`,
  "a Slack webhook": `https://hooks.slack.com/${"services"}/T012AB34C/B012AB34C/${MIXED.slice(0, 24)}`,
  "a Stripe key": `sk_${"live_"}${MIXED.slice(0, 24)}`,
  "a Hugging Face token": `hf${"_"}${MIXED.slice(0, 34)}`,
  "an API key of a model provider": `sk${"-proj-"}${MIXED.slice(0, 48)}`,
  "a Google API key": `AI${"za"}${MIXED.slice(0, 35)}`,
  "a Databricks token": `da${"pi"}${repeat("0123456789abcdef", 32)}`,
  "a package registry token": `np${"m_"}${MIXED.slice(0, 36)}`,
  "a SendGrid key": `S${"G."}${MIXED.slice(0, 22)}.${MIXED.slice(0, 43)}`,
  "a signed token (JWT)": `ey${"J"}hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTYifQ.${MIXED.slice(0, 43)}`,
  "a password in an address": "postgresql://app:correct-horse@db.internal:5432/hr",
  "a password in a connection string": "Server=db;Uid=app;Password=correct-horse;",
};
