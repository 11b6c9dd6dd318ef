// library: ts-md5, js-md5, js-sha1, spark-md5; feature: methods beside the usual ones; expect: bad
import { Md5 } from 'ts-md5/dist/md5';
import { md5 } from 'js-md5';
import { sha1 } from 'js-sha1';
import SparkMD5 from 'spark-md5';

export function digestOfSession(sessionToken: string): string {
  return Md5.hashAsciiStr(sessionToken); // error: weak-hash
}

export function signTicket(seat: string, secret: string): string {
  const hasher = new Md5(); // error: weak-hash
  const signature = hasher.start().appendAsciiStr(seat).appendStr(secret).end();
  return `${seat}.${signature}`;
}

export function apiTokenBytes(apiToken: string): ArrayBuffer {
  return md5.arrayBuffer(apiToken); // error: weak-hash
}

export function refreshTokenDigest(refreshToken: string): string {
  return sha1.create().update(refreshToken).hex(); // error: weak-hash
}

export function sealLicence(licence: ArrayBuffer, secret: ArrayBuffer): string {
  const spark = new SparkMD5.ArrayBuffer(); // error: weak-hash
  const signature = spark.append(licence).append(secret).end();
  return signature;
}

export function signatureOf(order: string, merchantKey: string): string {
  const signature = md5.hmac.hex(merchantKey, order); // warning: weak-hash
  return signature;
}
