import { describe, expect, it } from "vitest";
import { deliveryTimePipeline } from "../../lib/templates/delivery-time";
import { codeSteps, numbersIn } from "../support/run-code-step";

const run = codeSteps(deliveryTimePipeline());
const HEADER = "ordered_at,distance_km,items,open_orders,vehicle,minutes";

/** Three orders on each of eight days in March; the distance tells the day, 3 for the third. */
const ORDERS = Array.from({ length: 8 }, (_, day) =>
  ["bike", "car", "scooter"].map(
    (vehicle, at) => `2026-03-0${day + 1}T1${at}:30:00,${day + 1},2,5,${vehicle},${20 + day}`,
  ),
).flat();

describe("the delivery-time template's Prepare", () => {
  const prepare = (lines: readonly string[], days = "2") =>
    run("Prepare", {
      files: { "input/orders/march.csv": [HEADER, ...lines, ""].join("\n") },
      words: ["--holdout-days", days],
    });

  it("splits orders by time, the latest for the test", () => {
    const { read } = prepare(ORDERS.toReversed());
    const daysIn = (part: string) =>
      [...new Set(numbersIn(read(`output/${part}/${part}.csv`)).map((row) => row[1]))].toSorted();

    expect(daysIn("train")).toEqual([1, 2, 3, 4]);
    expect(daysIn("validation")).toEqual([5, 6]);
    expect(daysIn("test")).toEqual([7, 8]);
  });

  it("writes minutes, amounts, hour, weekday and vehicle", () => {
    const { read } = prepare(ORDERS);
    // the first of March 2026 is a Sunday
    expect(numbersIn(read("output/train/train.csv"))[1]).toEqual([20, 1, 2, 5, 11, 6, 0, 1, 0]);
  });

  it("leaves out what was never delivered, has a gap, or cannot be", () => {
    const odd = [
      "2026-03-01T10:00:00,1,2,5,car,",
      "2026-03-01T10:00:00,,2,5,car,20",
      "2026-03-01T10:00:00,1,2,5,car,0",
      "2026-03-01T10:00:00,1,2,5,car,9999",
      "2026-03-01T10:00:00,1,2,5,rocket,20",
      "yesterday,1,2,5,car,20",
      "2026-03-01T10:00:00,1",
    ];
    const { read } = prepare([...ORDERS, ...odd]);
    expect(numbersIn(read("output/train/train.csv"))).toHaveLength(12);
  });

  it("says what is missing", () => {
    expect(() => prepare(ORDERS, "4")).toThrow("8 days of orders do not leave any for training");
    const files = { "input/orders/a.csv": "minutes,items\n1,2\n" };
    expect(() => run("Prepare", { files, words: ["--holdout-days", "1"] })).toThrow(
      "a.csv has no column distance_km, open_orders, ordered_at, vehicle.",
    );
  });
});

it("the delivery-time template's Evaluate measures the error and the lead over the median", () => {
  const { read, result } = run("Evaluate", {
    files: {
      "input/train/train.csv": "10,1\n20,2\n60,3\n",
      "input/test/test.csv": "12,1\n22,2\n34,3\n",
    },
    model: { column: 1, weight: 10, step: 1, bias: 0 },
  });

  // off by 2, 2 and 4; the median of 20 is off by 8, 2 and 14
  expect(result()).toEqual({
    mae_minutes: expect.closeTo(8 / 3, 12),
    improvement: expect.closeTo(1 - 8 / 24, 12),
  });
  const { regression_metrics: metrics } = JSON.parse(read("output/report/model-quality.json"));
  expect(metrics.mse).toEqual({ value: 8, standard_deviation: "NaN" });
  expect(Object.keys(metrics)).toEqual(["mae", "mse", "rmse", "r2"]);
});
