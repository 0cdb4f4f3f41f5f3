import { expect, test } from "@playwright/test";

test("the first page runs under its policy without a complaint", async ({ page }) => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });

  const response = await page.goto("/");
  await page.waitForLoadState("load");

  expect(response?.headers()["content-security-policy"]).toMatch(
    /script-src 'self' 'nonce-[^']+';/,
  );
  // A refused script, Next's inline ones included, would be one.
  expect(complaints).toEqual([]);
});

test("an inline script without the nonce does not run", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.planted = 'yes'";
    document.body.append(script);
  });
  await expect(page.locator("html")).not.toHaveAttribute("data-planted");
});

test("a foreign name and a foreign page are turned away", async ({ request }) => {
  const named = await request.get("/", { headers: { Host: "evil.example" } });
  expect(named.status()).toBe(421);
  expect(named.headers()["content-type"]).toBe("application/problem+json");

  const written = await request.post("/", { headers: { Origin: "http://evil.example" } });
  expect(written.status()).toBe(403);
  expect(written.headers()["access-control-allow-origin"]).toBeUndefined();
});
