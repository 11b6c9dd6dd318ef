// library: node:crypto; feature: constants that are written in another form; expect: bad
import { createHmac } from 'node:crypto';

const sign = (key: string, body: string) => createHmac('sha256', key).update(body).digest('hex'); // error: hardcoded-key

export const first = (body: string) => sign(String.fromCharCode(107, 101, 115, 116, 114, 101, 108, 45, 107, 101, 121), body);

export const second = (body: string) => createHmac('sha256', atob('a2VzdHJlbC1ob29rcy1rZXk=')).update(body).digest('hex'); // error: hardcoded-key
