// library: got; feature: got's https options; expect: bad
import got from 'got';

export const load = (url: string) => got(url, { https: { rejectUnauthorized: false } }).json(); // error: insecure-tls
