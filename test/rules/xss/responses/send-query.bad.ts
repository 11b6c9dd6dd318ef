// library: express; feature: send-query; expect: bad
import type { Request, Response } from 'express';
export const echo = (req: Request, res: Response) => {
  res.send(req.query.message); // error: xss
};
