// library: own; feature: calls that write a member; expect: bad
import type { Request, Response } from 'express';
const settings: Record<string, Record<string, unknown>> = {};
export function save(req: Request, res: Response) {
  const { section, name, value } = req.body;
  Object.assign(settings[section], { [name]: value }); // error: prototype-pollution
  Reflect.set(settings[section], name, value); // error: prototype-pollution
  Object.defineProperty(settings[section], name, { value }); // error: prototype-pollution
  settings[section][name] = true; // error: prototype-pollution
  res.end();
}
