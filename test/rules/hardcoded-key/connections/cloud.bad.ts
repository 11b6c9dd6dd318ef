// library: aws-sdk; feature: a key of the cloud; expect: bad
import { S3Client } from '@aws-sdk/client-s3';

export const invoices = new S3Client({
  region: 'eu-central-1',
  credentials: {
    accessKeyId: 'AKIAT7Q2W5R8Y1U4I6O9',
    secretAccessKey: 'q8Zl3XcV6bN1mK0jH5gF2dS9aP4oI7uY3tR6eWwB', // error: hardcoded-key
  },
});
