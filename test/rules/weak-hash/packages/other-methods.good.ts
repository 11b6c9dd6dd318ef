// library: ts-md5, js-md5, js-sha1, spark-md5; feature: methods beside the usual ones; expect: innocent
import { Md5 } from 'ts-md5/dist/md5';
import { md5 } from 'js-md5';
import { sha1 } from 'js-sha1';
import SparkMD5 from 'spark-md5';

export function etagOf(body: string): string {
  return Md5.hashAsciiStr(body);
}

export function cacheKeyOf(query: object): ArrayBuffer {
  return md5.arrayBuffer(JSON.stringify(query));
}

export function fileNameFor(picture: string): string {
  return sha1.create().update(picture).hex();
}

export function checksumOf(part: ArrayBuffer): string {
  const checksum = new SparkMD5.ArrayBuffer().append(part).end();
  return checksum;
}
