// library: aws-sdk; feature: a key of a local server, of the documentation and of the environment; expect: innocent
import { S3Client } from '@aws-sdk/client-s3';

export const local = new S3Client({ endpoint: 'http://localhost:9000', credentials: { accessKeyId: 'minioadmin', secretAccessKey: 'minioadmin' } });
export const documented = new S3Client({ credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' } });
export const invoices = new S3Client({ credentials: { accessKeyId: process.env.KEY_ID!, secretAccessKey: process.env.KEY! } });
