// library: node:crypto; feature: answers of a quiz, and keys of high entropy; expect: innocent
import { createHash } from 'node:crypto';

export class Quiz {
  key(answer: string): string { return createHash('sha256').update(answer.trim()).digest('hex'); }
}

export const keyHash = (apiKey: string) => createHash('sha256').update(apiKey).digest('hex');
export const certificatePin = (cert: { raw: Buffer }) => createHash('sha256').update(cert.raw).digest('base64');
