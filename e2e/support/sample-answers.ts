/** What an author might type into the required fields of a new step, by their labels. */
const ANSWERS: Readonly<Record<string, string>> = {
  "S3 location": "s3://amzn-s3-demo-bucket/sample",
  Folder: "s3://amzn-s3-demo-bucket/notebooks",
  Notebook: "train.ipynb",
  Data: "s3://amzn-s3-demo-bucket/data",
  Script: "s3://amzn-s3-demo-bucket/scripts/job.py",
  "Training image": "763104351884.dkr.ecr.eu-west-1.amazonaws.com/pytorch-training:2.5.1-gpu-py311",
  Cluster: "j-1A2B3C4D5E6F7",
  "Column to predict": "label",
  Truth: "label",
  "Model data": "s3://amzn-s3-demo-bucket/model.tar.gz",
  "Model files": "s3://amzn-s3-demo-bucket/weights/",
  "Model group": "attrition",
  "Custom model": "arn:aws:bedrock:eu-west-1:111122223333:custom-model/imported/a1b2c3d4e5f6",
  Function: "arn:aws:lambda:eu-west-1:111122223333:function:deploy",
  Queue: "https://sqs.eu-west-1.amazonaws.com/111122223333/approvals",
  "Stands for": "s3://amzn-s3-demo-bucket/sample",
};

export function sampleAnswer(label: string): string {
  return ANSWERS[label] ?? "sample";
}
