// library: jsonwebtoken, node:crypto; feature: the key that is taken where nobody gives one is long, or more than these bytes; expect: innocent
import { createHmac, randomBytes } from 'node:crypto';
import jwt from 'jsonwebtoken';

export const visitorPass = (secret = randomBytes(32).toString('hex')) => (visitor: string) => jwt.sign({ visitor }, secret, { algorithm: 'HS256' });

export const noteSealer = (base: Buffer, key = Buffer.concat([randomBytes(4), base])) => (note: string) => createHmac('sha256', key).update(note).digest('hex');

export const shortName = (suffix = randomBytes(4).toString('hex')) => `berth-${suffix}`;
