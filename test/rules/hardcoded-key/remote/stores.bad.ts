// library: @aws-sdk/client-s3, web-push; feature: keys of a store that speaks as Amazon's does, and the private key of messages to browsers; expect: bad
import { S3Client } from '@aws-sdk/client-s3';
import webpush from 'web-push';

export const films = new S3Client({
  region: 'auto',
  endpoint: 'https://store.cinema.io',
  credentials: { accessKeyId: 'films', secretAccessKey: 'Row7-velvet-Curtain-1927' }, // error: hardcoded-key
});

webpush.setVapidDetails('mailto:house@cinema.io', process.env.PUSH_PUBLIC!, 'p4Tn8yZq1LwX0sKdVb7RmE3hUc9GfJ6aQiOoYlBtNxM'); // error: hardcoded-key
