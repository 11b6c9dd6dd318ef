// library: minio, nodemailer, @grpc/grpc-js; feature: keys of object stores, the default of a mail server, metadata of calls; expect: bad
import { Metadata } from '@grpc/grpc-js';
import { Client } from 'minio';
import nodemailer from 'nodemailer';

export const pictures = new Client({ endPoint: 'objects.garden.io', useSSL: true, accessKey: 'pictures', secretKey: 'rT4-mossy-Stone-19' }); // error: hardcoded-key

interface MailSettings {
  host: string;
  user: string;
  pass: string;
}

const LIVE: MailSettings = { host: 'smtp.garden.io', user: 'letters', pass: 'Fern&Bracken-77' };

export const mailer = (settings: MailSettings = LIVE) => nodemailer.createTransport({
  host: settings.host,
  auth: { user: settings.user, pass: settings.pass }, // warning: hardcoded-key
});

export function asService(): Metadata {
  const metadata = new Metadata();
  metadata.set('x-api-key', 'gk_5b1f9c72d0e84a36b7c1'); // error: hardcoded-key
  return metadata;
}
