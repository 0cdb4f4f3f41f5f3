import { attribute, call, imported, literal } from "../../python/build";
import type { StepEmitter } from "../python/contract";
import { mlops } from "../python/modules";
import { stepKeywords } from "../python/step-keywords";

/** `EndpointStep` over what the session would create. */
export const endpointEmitter: StepEmitter = {
  emit(source, to) {
    const take = (path: string) => to.value(source.args.take(path));
    const work = call(attribute(to.session, "create_endpoint"), {
      endpoint_name: take("EndpointName") ?? literal(null),
      config_name: take("EndpointConfigName") ?? literal(null),
      tags: take("Tags"),
    });
    return call(imported(to.module(mlops("endpoint_step")), "EndpointStep"), {
      name: literal(source.name),
      step_args: work,
      ...stepKeywords(source, to, { cache: true }),
    });
  },
};
