import type { Page } from "@playwright/test";

export interface Watched {
  /** Errors on the console and errors that nobody caught. */
  readonly complaints: string[];
  /** Addresses of other hosts that were asked. */
  readonly foreignRequests: string[];
}

/** Writes down what should not happen while a story is told. */
export function watchPage(page: Page, baseURL: string): Watched {
  const watched: Watched = { complaints: [], foreignRequests: [] };
  const home = new URL(baseURL).origin;
  page.on("pageerror", (error) => watched.complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") watched.complaints.push(message.text());
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isLocal = ["blob:", "data:"].includes(url.protocol) || url.origin === home;
    if (!isLocal) watched.foreignRequests.push(request.url());
  });
  return watched;
}
