// library: minio, nodemailer, @grpc/grpc-js; feature: the same with what comes from outside, or for this machine; expect: innocent
import { Metadata } from '@grpc/grpc-js';
import { Client } from 'minio';
import nodemailer from 'nodemailer';

export const pictures = new Client({ endPoint: process.env.S3_HOST!, accessKey: process.env.S3_KEY!, secretKey: process.env.S3_SECRET! });
export const local = new Client({ endPoint: 'localhost', port: 9000, accessKey: 'minioadmin', secretKey: 'minioadmin' });

interface MailSettings {
  host: string;
  user: string;
  pass: string;
}

const HERE: MailSettings = { host: 'localhost', user: 'letters', pass: 'letters' };

export const mailer = (settings: MailSettings = HERE) => nodemailer.createTransport({ host: settings.host, auth: { user: settings.user, pass: settings.pass } });

export function asService(requestId: string): Metadata {
  const metadata = new Metadata();
  metadata.set('x-api-key', process.env.SERVICE_KEY!);
  metadata.set('x-request-id', requestId);
  metadata.set('x-client', 'garden-web-1a2b3c4d5e6f7a8b');
  return metadata;
}
