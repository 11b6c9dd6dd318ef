// library: own; feature: calls that write a member near the top; expect: innocent
import type { Request, Response } from 'express';
const settings: Record<string, Record<string, unknown>> = { mail: {} };
export function save(req: Request, res: Response) {
  const { section, name, value } = req.body;
  Object.assign({}, { [name]: value });
  Object.assign(settings['mail']!, { sender: value });
  if (!Object.hasOwn(settings, section)) return res.sendStatus(400);
  settings[section]![name] = value;
  return res.end();
}
