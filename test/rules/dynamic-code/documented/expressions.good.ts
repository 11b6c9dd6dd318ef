// library: several; feature: constant expressions; expect: innocent
import { Parser } from 'expr-eval';
import jp from 'jsonpath';
import { JSDOM } from 'jsdom';
import type { Request, Response } from 'express';

export function evaluate(req: Request, res: Response) {
  const price = Parser.evaluate('net * (1 + rate)', { net: Number(req.body.net), rate: 0.19 });
  const names = jp.query(req.body, '$..name');
  const page = new JSDOM(req.body.html);
  res.json({ price, names, title: page.window.document.title });
}
