// library: vm; feature: run-in-context; expect: bad
import vm from 'node:vm';
import type { Request, Response } from 'express';
export function runScript(req: Request, res: Response) {
  const sandbox = vm.createContext({ input: req.body.input });
  const result = vm.runInContext(req.body.script, sandbox, { timeout: 100 }); // error: dynamic-code
  res.json({ result });
}
