import { call, imported } from "../../python/build";
import type { PyExpression } from "../../python/tree";
import type { Emission } from "../python/contract";
import type { Members } from "../python/members";

/** A `NetworkConfig`, when the job has one. */
export function networkConfig(args: Members, to: Emission): PyExpression | undefined {
  const network = args.takeObject("NetworkConfig");
  if (!network) return undefined;
  const module = to.module({ v2: "sagemaker.network", v3: "sagemaker.core.network" });
  return call(imported(module, "NetworkConfig"), {
    enable_network_isolation: to.value(network.take("EnableNetworkIsolation")),
    encrypt_inter_container_traffic: to.value(
      network.take("EnableInterContainerTrafficEncryption"),
    ),
    security_group_ids: to.value(network.take("VpcConfig.SecurityGroupIds")),
    subnets: to.value(network.take("VpcConfig.Subnets")),
  });
}
