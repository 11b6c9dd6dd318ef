// library: @aws-sdk/client-s3, web-push; feature: the same with a server of this machine, and keys from outside; expect: innocent
import { S3Client } from '@aws-sdk/client-s3';
import webpush from 'web-push';

export const films = new S3Client({ region: 'auto', endpoint: 'http://localhost:9000', credentials: { accessKeyId: 'films', secretAccessKey: 'Row7-velvet-Curtain-1927' } });
export const posters = new S3Client({ region: 'auto', endpoint: process.env.STORE_URL!, credentials: { accessKeyId: process.env.STORE_ID!, secretAccessKey: process.env.STORE_SECRET! } });

webpush.setVapidDetails('mailto:house@cinema.io', process.env.PUSH_PUBLIC!, process.env.PUSH_PRIVATE!);
