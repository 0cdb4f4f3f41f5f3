import { call, imported, literal } from "../../python/build";
import { refusal, type StepEmitter } from "../python/contract";
import { declaredOutputs, readDeclaredOutput } from "../python/declared-outputs";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";

export const lambdaEmitter: StepEmitter = {
  emit: (source, to) => {
    const { args, members } = source;
    const arn = members.takeText("FunctionArn");
    if (arn === undefined) return refusal("the SDK wants the ARN of the function as a text");
    if (!members.peek("OutputParameters")) return refusal("the SDK always writes OutputParameters");
    const module = to.module(mlops("lambda_step"));
    const helper = to.module({ v2: "sagemaker.lambda_helper", v3: "sagemaker.core.lambda_helper" });
    return call(imported(module, "LambdaStep"), {
      name: literal(source.name),
      lambda_func: call(imported(helper, "Lambda"), {
        function_arn: literal(arn),
        session: to.session,
      }),
      inputs: to.value(args.takeAll()),
      outputs: declaredOutputs(members, { module, prefix: "Lambda" }),
      ...stepKeywords(source, to, { cache: true }),
    });
  },
  read: readDeclaredOutput,
};
