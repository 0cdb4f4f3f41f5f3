import { call, imported, literal } from "../../python/build";
import { refusal, type StepEmitter } from "../python/contract";
import { declaredOutputs, readDeclaredOutput } from "../python/declared-outputs";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";

export const callbackEmitter: StepEmitter = {
  emit: (source, to) => {
    const { args, members } = source;
    const queue = members.take("SqsQueueUrl");
    if (queue === undefined) return refusal("the SDK wants the address of a queue");
    if (!members.peek("OutputParameters")) return refusal("the SDK always writes OutputParameters");
    const module = to.module(mlops("callback_step"));
    return call(imported(module, "CallbackStep"), {
      name: literal(source.name),
      sqs_queue_url: to.value(queue),
      inputs: to.value(args.takeAll()),
      outputs: declaredOutputs(members, { module, prefix: "Callback" }),
      ...stepKeywords(source, to, { cache: true }),
    });
  },
  read: readDeclaredOutput,
};
