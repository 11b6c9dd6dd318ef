// library: child_process; feature: quoting for a shell by hand; expect: innocent
import { exec } from 'node:child_process';
import type { Request, Response } from 'express';

const quoted = (text: string) => `'${text.replace(/'/g, `'\\''`)}'`;

export function find(req: Request, res: Response) {
  exec(`grep -c -- ${quoted(String(req.query.order))} orders.csv`, (error, out) => res.json({ count: Number(out) }));
}
