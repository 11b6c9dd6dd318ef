// library: amqplib, mongoose, ssh2-sftp-client; feature: addresses without a password that is worth anything; expect: innocent
import amqp from 'amqplib';
import mongoose from 'mongoose';
import Sftp from 'ssh2-sftp-client';

export const broker = (host: string) => amqp.connect(`amqp://guest:guest@${host}:5672`);
export const named = (host: string, password: string) => amqp.connect(`amqp://harbour:${password}@${host}:5672`);
export const port = (number: number) => amqp.connect(`amqp://harbour:local-boat@localhost:${number}`);
export const store = () => mongoose.connect(process.env.STORE_URL ?? 'mongodb://app:Mon-go-2231@mongo/app');
export const open = () => mongoose.connect(process.env.STORE_URL ?? 'mongodb://store.harbour.io/app');

export async function papers(host: string) {
  const sftp = new Sftp();
  await sftp.connect({ host, username: 'lading', password: process.env.LADING_PASSWORD });
  return sftp;
}
