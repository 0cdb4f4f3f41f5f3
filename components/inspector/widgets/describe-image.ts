const FRAMEWORKS: Readonly<Record<string, string>> = {
  "sagemaker-xgboost": "XGBoost",
  "sagemaker-scikit-learn": "scikit-learn",
  "sagemaker-distribution-prod": "SageMaker Distribution",
  "pytorch-training": "PyTorch",
  "pytorch-inference": "PyTorch",
  "tensorflow-training": "TensorFlow",
  "tensorflow-inference": "TensorFlow",
  "huggingface-pytorch-training": "Hugging Face",
  "sagemaker-model-monitor-analyzer": "Model Monitor",
  "sagemaker-clarify-processing": "Clarify",
  "sagemaker-spark-processing": "Spark",
};

/** An image of AWS in two words, `XGBoost 1.7-1`; undefined for any other. */
export function describeImage(uri: string): string | undefined {
  const found = /\/([^/:]+)(?::([^:/]+))?$/.exec(uri);
  const framework = FRAMEWORKS[found?.[1] ?? ""];
  const version = /^v?\d[\d.]*(-\d+)?/.exec(found?.[2] ?? "")?.[0];
  return framework && (version ? `${framework} ${version}` : framework);
}
