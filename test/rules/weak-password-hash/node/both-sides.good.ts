// library: node:crypto; feature: both sides are hashed, and a configured digest; expect: innocent
import { createHash, timingSafeEqual } from 'node:crypto';

const short = (text: string): Buffer => createHash('sha256').update(text).digest();

export const mayEnter = (password: string, wanted: string): boolean => timingSafeEqual(short(password), short(wanted));

export function mayDeploy(password: string): boolean {
  return timingSafeEqual(short(password), Buffer.from(process.env.DEPLOY_DIGEST ?? '', 'hex'));
}
