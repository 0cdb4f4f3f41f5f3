/** How the whole pipeline is brought into view: with room around it, never larger than it is. */
export const FIT = { padding: 0.12, maxZoom: 1 } as const;
