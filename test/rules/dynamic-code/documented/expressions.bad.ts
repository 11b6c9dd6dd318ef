// library: several; feature: languages of expressions; expect: bad
import { Parser } from 'expr-eval';
import * as math from 'mathjs';
import jp from 'jsonpath';
import saferEval from 'safer-eval';
import { JSDOM } from 'jsdom';
import type { Request, Response } from 'express';

export function evaluate(req: Request, res: Response) {
  const { formula } = req.body;
  Parser.evaluate(formula, { x: 1 }); // warning: dynamic-code
  new Parser().parse(formula); // warning: dynamic-code
  math.parse(formula).compile().evaluate(); // error: dynamic-code
  saferEval(formula); // error: dynamic-code
  jp.query(req.app.locals, formula); // warning: dynamic-code
  new JSDOM(formula, { runScripts: 'dangerously' }); // error: dynamic-code
  res.end();
}
