import { expect, it } from "vitest";
import { timeLine } from "./time-line";

it("places each try to scale and names the waits that have room", () => {
  const waits = { waitsSeconds: [30, 60, 120], stop: { kind: "attempts", attempts: 3 } } as const;
  expect(timeLine(waits, 210)).toEqual({
    totalSeconds: 210,
    tries: [30, 90, 210],
    gaps: [
      { x: 60, text: "60 s" },
      { x: 150, text: "120 s" },
    ],
    end: undefined,
  });
});

it("ends where a policy with a time gives up, which is after the last try", () => {
  const waits = { waitsSeconds: [60], stop: { kind: "expiry", expirySeconds: 120 } } as const;
  const { tries, end, totalSeconds } = timeLine(waits, 100);
  expect({ tries, end, totalSeconds }).toEqual({ tries: [50], end: 100, totalSeconds: 120 });
});

it("keeps tries without waits at the start", () => {
  const waits = { waitsSeconds: [0, 0], stop: { kind: "attempts", attempts: 2 } } as const;
  expect(timeLine(waits, 100).tries).toEqual([0, 0]);
});
