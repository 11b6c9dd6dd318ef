// library: express, aws-lambda; feature: beginnings of addresses that end the host, and whole addresses kept out; expect: innocent
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { Request, Response } from 'express';

const HOME = 'https://harbour.example';

export function leave(req: Request, res: Response) {
  const target = String(req.query.target);
  if (target !== HOME && !target.startsWith(`${HOME}/`)) return res.sendStatus(400);
  res.redirect(target);
}
export function depart(req: Request, res: Response) {
  const target = String(req.query.target);
  if (target.startsWith('http://') || target.startsWith('https://') || target.startsWith('//')) return res.sendStatus(400);
  res.redirect(target);
}

const answer = (statusCode: number, headers: Record<string, string> = {}): APIGatewayProxyResult => ({ statusCode, headers: { 'Cache-Control': 'no-store', ...headers }, body: '' });

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const to = event.queryStringParameters?.to;
  if (!to?.startsWith(`${HOME}/`)) return answer(400);
  return answer(302, { Location: to });
};
