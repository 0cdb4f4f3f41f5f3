import { type FieldSection, field } from "../field";
import { tagsField } from "../tags-field";

export const INFERENCE_COMPONENT_SECTIONS: readonly FieldSection[] = [
  {
    title: "Endpoint and model",
    fields: [
      field("EndpointName", {
        label: "Endpoint",
        help: "Name of the endpoint that hosts the model; connect a Deploy endpoint step to use its one.",
        required: true,
      }),
      field("VariantName", {
        label: "Variant",
        help: "Variant of the endpoint on whose machines the model runs.",
      }),
      field("Specification.ModelName", {
        label: "Model",
        help: "Name of a SageMaker model; connect a Create model step to use the one it makes.",
        required: true,
      }),
      field("InferenceComponentName", {
        label: "Name",
        help: "Name of the component; the same name in the next run updates it.",
        required: true,
      }),
    ],
  },
  {
    title: "Share of the machine",
    fields: [
      field("Specification.ComputeResourceRequirements.NumberOfCpuCoresRequired", {
        label: "Cores",
        widget: "number",
        help: "Processor cores for each copy; a quarter is the least.",
      }),
      field("Specification.ComputeResourceRequirements.MinMemoryRequiredInMb", {
        label: "Memory",
        widget: "number",
        unit: "MB",
        help: "Memory that is kept for each copy.",
        required: true,
      }),
      field("RuntimeConfig.CopyCount", {
        label: "Copies",
        widget: "number",
        help: "How many copies of the model run.",
        required: true,
      }),
      field("Specification.ComputeResourceRequirements.NumberOfAcceleratorDevicesRequired", {
        label: "GPUs",
        widget: "number",
        help: "GPUs or Neuron devices for each copy.",
        level: "advanced",
      }),
      field("Specification.ComputeResourceRequirements.MaxMemoryRequiredInMb", {
        label: "Most memory",
        widget: "number",
        unit: "MB",
        help: "A copy that takes more is stopped.",
        level: "advanced",
      }),
    ],
  },
  {
    title: "Start and placement",
    fields: [
      field("Specification.StartupParameters.ModelDataDownloadTimeoutInSeconds", {
        label: "Longest download",
        widget: "number",
        unit: "s",
        help: "Time for fetching the model file.",
        level: "advanced",
      }),
      field("Specification.StartupParameters.ContainerStartupHealthCheckTimeoutInSeconds", {
        label: "Longest start",
        widget: "number",
        unit: "s",
        help: "Time until the container must answer.",
        level: "advanced",
      }),
      field("Specification.SchedulingConfig.PlacementStrategy", {
        label: "Placement",
        widget: "choice",
        help: "Whether copies are spread over the machines or packed onto few.",
        level: "advanced",
      }),
      tagsField("Tags"),
    ],
  },
];
