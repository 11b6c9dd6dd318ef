// library: node:crypto; feature: a link is signed; expect: bad
import { createHash } from 'node:crypto';

const SIGNING_SECRET = process.env.DOWNLOAD_SIGNING_SECRET as string;

function signPath(path: string, expires: number): string {
  return createHash('md5').update(`${SIGNING_SECRET}:${path}:${expires}`).digest('hex'); // error: weak-hash
}

export function linkTo(path: string) {
  const expires = Math.floor(Date.now() / 1000) + 900;
  return { url: `https://files.example.com${path}?e=${expires}&s=${signPath(path, expires)}` };
}
