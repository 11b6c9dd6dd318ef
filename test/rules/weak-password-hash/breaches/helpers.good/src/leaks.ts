// library: node:crypto; feature: the digest is cut in another file than the list is asked; expect: innocent
import axios from 'axios';
import { splitDigest } from './digest';

export async function appearances(password: string): Promise<number> {
  const { first, rest } = splitDigest(password);
  const { data } = await axios.get<string>(new URL(first, process.env.LEAKS_URL).href);
  const line = data.split('\r\n').find((one) => one.startsWith(rest));
  return line ? Number(line.split(':')[1]) : 0;
}
