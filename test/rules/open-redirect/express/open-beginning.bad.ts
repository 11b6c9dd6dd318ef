// library: express, aws-lambda; feature: beginnings of addresses after which a host goes on, and whole addresses let through; expect: bad
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { Request, Response } from 'express';

const HOME = 'https://harbour.example';

export function leave(req: Request, res: Response) {
  const target = String(req.query.target);
  if (!target.startsWith(HOME)) return res.sendStatus(400);
  res.redirect(target); // error: open-redirect
}
export function depart(req: Request, res: Response) {
  const target = String(req.query.target);
  if (!(target.startsWith('http://') || target.startsWith('https://'))) return res.sendStatus(400);
  res.redirect(target); // error: open-redirect
}
export function sail(req: Request, res: Response) {
  const target = String(req.query.target);
  if (target.indexOf('https://harbour.example') !== 0) return res.sendStatus(400);
  res.redirect(target); // error: open-redirect
}

const answer = (statusCode: number, headers: Record<string, string> = {}): APIGatewayProxyResult => ({ statusCode, headers: { 'Cache-Control': 'no-store', ...headers }, body: '' });

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const to = event.queryStringParameters?.to;
  if (!to?.startsWith(HOME)) return answer(400);
  return answer(302, { Location: to }); // error: open-redirect
};
