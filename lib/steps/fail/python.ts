import { call, imported, literal } from "../../python/build";
import type { StepEmitter } from "../python/contract";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";

export const failEmitter: StepEmitter = {
  emit: (source, to) =>
    call(imported(to.module(mlops("fail_step")), "FailStep"), {
      name: literal(source.name),
      error_message: to.value(source.args.take("ErrorMessage")),
      ...stepKeywords(source, to),
    }),
};
