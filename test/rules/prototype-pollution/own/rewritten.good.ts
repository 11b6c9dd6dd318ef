// library: own; feature: a member that is rewritten from itself; expect: innocent
import type { Request, Response } from 'express';
function escapePayload(obj: any) {
  if (obj === null || typeof obj !== 'object') return;
  for (const prop in obj) {
    if (typeof obj[prop] === 'string') {
      obj[prop] = obj[prop].replace(/</g, '&lt;');
    } else {
      escapePayload(obj[prop]);
    }
  }
}
export function save(request: Request, response: Response) {
  escapePayload(request.body);
  response.json(request.body);
}
