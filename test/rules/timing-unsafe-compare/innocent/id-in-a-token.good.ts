// library: node:crypto; feature: what an opened token speaks of, compared with what was asked for; expect: innocent
import { createDecipheriv, createHash } from 'node:crypto';

export interface ShareToken {
  boardId?: string;
}

export function openShare(text: string): ShareToken {
  const key = createHash('sha256').update(process.env.APP_SECRET!).digest();
  const raw = Buffer.from(text, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, raw.subarray(0, 12));
  decipher.setAuthTag(raw.subarray(-16));
  return JSON.parse(decipher.update(raw.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8'));
}

export async function canSee(header: string, boardId: string) {
  const shareToken = openShare(header);
  return shareToken?.boardId === boardId;
}
