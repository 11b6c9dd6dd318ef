// library: node:process; feature: one of a list by the token of its link, and the data of a checked token; expect: innocent
import { createHmac, timingSafeEqual } from 'node:crypto';
import isEqual from 'lodash/isEqual';
import type { Request, Response } from 'express';

interface Guests {
  load(party: string): Promise<{ token: string; name: string }[]>;
}

export const show = (guests: Guests) => async (req: Request, res: Response) => {
  const token = String(req.query.token);
  const list = await guests.load(String(req.params.party));
  res.json(list.find((one) => one.token === token)?.name);
};

function dataOf(token: string, key: string): unknown {
  const [data = '', seal = ''] = token.split('.');
  const wanted = createHmac('sha256', key).update(data).digest();
  const given = Buffer.from(seal, 'hex');
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
  return JSON.parse(Buffer.from(data, 'base64url').toString());
}

export const isFor = (token: string, data: unknown, key: string) => isEqual(dataOf(token, key), data);
