/**
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribePipeline.html
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets.html
 */
export const WHY_EXPOSED =
  "Whoever may call DescribePipeline or read the code in S3 sees it. Keep it in AWS Secrets Manager, pass its name, and let the code fetch it.";
