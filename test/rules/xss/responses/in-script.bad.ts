// library: express; feature: JSON in a script, and text that becomes markup by a library; expect: bad
import type { Request, Response } from 'express';
import { marked } from 'marked';
export function state(req: Request, res: Response) {
  res.send(`<script>window.state = ${JSON.stringify(req.query)}</script>`); // error: xss
}
export function preview(req: Request, res: Response) {
  res.send(`<main>${marked.parse(String(req.body.text))}</main>`); // error: xss
}
