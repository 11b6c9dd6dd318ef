// library: express; feature: JSON in a script whose tags are escaped, and sanitised markup; expect: innocent
import type { Request, Response } from 'express';
import { marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
export function state(req: Request, res: Response) {
  res.send(`<script>window.state = ${JSON.stringify(req.query).replace(/</g, '\\u003c')}</script>`);
}
export function preview(req: Request, res: Response) {
  res.send(`<main>${sanitizeHtml(marked.parse(String(req.body.text)))}</main>`);
}
