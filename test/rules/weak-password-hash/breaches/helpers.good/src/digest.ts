import { createHash } from 'node:crypto';

export const splitDigest = (password: string) => {
  const digest = createHash('sha1').update(password).digest('hex').toUpperCase();
  return { first: digest.slice(0, 5), rest: digest.slice(5) };
};
