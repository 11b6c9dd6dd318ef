// library: amqplib, mongoose, ssh2-sftp-client; feature: addresses of which a piece is not known, or that the environment may replace; expect: bad
import amqp from 'amqplib';
import mongoose from 'mongoose';
import Sftp from 'ssh2-sftp-client';

export const broker = (host: string) => amqp.connect(`amqp://harbour:Tug-boat-19@${host}:5672`); // error: hardcoded-key
export const store = () => mongoose.connect(process.env.STORE_URL ?? 'mongodb://app:Mon-go-2231@store.harbour.io/app'); // warning: hardcoded-key

export async function papers(host: string) {
  const sftp = new Sftp();
  await sftp.connect({
    host,
    username: 'lading',
    password: 'Lad-ing-909', // error: hardcoded-key
  });
  return sftp;
}
