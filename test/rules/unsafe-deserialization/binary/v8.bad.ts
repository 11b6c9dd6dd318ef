// library: v8; feature: v8; expect: bad
import { deserialize } from 'node:v8';
import type { Request, Response } from 'express';
export function restore(req: Request, res: Response) {
  const state = deserialize(Buffer.from(req.body.state, 'base64')); // error: unsafe-deserialization
  res.json({ size: state.length });
}
