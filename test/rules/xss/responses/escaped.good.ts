// library: express; feature: escaped; expect: innocent
import escapeHtml from 'escape-html';
import type { Request, Response } from 'express';
export const echo = (req: Request, res: Response) => {
  res.send(`<p>${escapeHtml(String(req.query.message))}</p>`);
};
