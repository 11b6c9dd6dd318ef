// library: node:crypto; feature: a constant of a protocol is no secret; expect: innocent
import { createHash } from 'node:crypto';

export const accept = (key: string) => createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
