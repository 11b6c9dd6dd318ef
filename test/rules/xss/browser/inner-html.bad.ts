// library: dom; feature: inner-html; expect: bad
import type { Request } from 'express';
export function widget(req: Request, element: { innerHTML: string }) {
  element.innerHTML = `<b>${req.query.title}</b>`; // error: xss
}
