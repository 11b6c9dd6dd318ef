// library: node:crypto; feature: the first five digits go to a list of stolen passwords, by got; expect: innocent
import { createHash } from 'node:crypto';
import got from 'got';

const api = got.extend({ prefixUrl: 'https://api.pwnedpasswords.com' });

export async function isListed(password: string): Promise<boolean> {
  const sum = createHash('sha1').update(password, 'utf8').digest('hex').toUpperCase();
  const [head, tail] = [sum.substring(0, 5), sum.substring(5)];
  const list = await api.get(`range/${head}`).text();
  return list.split('\n').some((line) => line.startsWith(tail));
}
