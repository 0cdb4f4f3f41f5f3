import { expect, test } from "vitest";
import { retryWaits, timeWords, waitsSentence } from "./retry-waits";

const POLICY = { ExceptionType: ["Step.THROTTLING"], IntervalSeconds: 30, BackoffRate: 2 };

function sentence(policy: Parameters<typeof retryWaits>[0]) {
  const waits = retryWaits(policy);
  return waits && waitsSentence(waits);
}

test("each wait is the one before times the rate", () => {
  expect(retryWaits({ ...POLICY, MaxAttempts: 3 })).toEqual({
    waitsSeconds: [30, 60, 120],
    stop: { kind: "attempts", attempts: 3 },
  });
  expect(sentence({ ...POLICY, MaxAttempts: 3 })).toBe("Waits 30 s, then 60 s, then 120 s.");
});

test("with a time to give up, only what fits in is tried", () => {
  expect(retryWaits({ ...POLICY, ExpireAfterMin: 2 })).toEqual({
    waitsSeconds: [30, 60],
    stop: { kind: "expiry", expirySeconds: 120 },
  });
  expect(sentence({ ...POLICY, ExpireAfterMin: 2 })).toBe(
    "Waits 30 s, then 60 s. Gives up after 120 s.",
  );
});

test("what a policy leaves out is what SageMaker takes", () => {
  expect(retryWaits({})?.waitsSeconds).toEqual([1, 2, 4, 8, 16]);
});

test("many waits are said by the first and the last", () => {
  expect(sentence({ ...POLICY, MaxAttempts: 10 })).toBe(
    "Waits 30 s, then 60 s, then 120 s and so on up to 4 h 16 min.",
  );
});

test("no attempts, numbers that are none and policies that are none are said or passed over", () => {
  expect(sentence({ ...POLICY, MaxAttempts: 0 })).toBe("Does not try again.");
  expect(retryWaits({ ...POLICY, MaxAttempts: { Get: "Parameters.Attempts" } })).toBeUndefined();
  expect(retryWaits({ ...POLICY, IntervalSeconds: -1 })).toBeUndefined();
  expect(retryWaits("often")).toBeUndefined();
  expect(retryWaits({ IntervalSeconds: 0, ExpireAfterMin: 5 })?.waitsSeconds.length).toBe(20);
});

test("times are said in two units at most", () => {
  expect([0, 90, 120, 121, 3_690, 86_400 * 3 + 7_200].map(timeWords)).toEqual([
    "0 s",
    "90 s",
    "120 s",
    "2 min 1 s",
    "1 h 1 min",
    "3 d 2 h",
  ]);
});
