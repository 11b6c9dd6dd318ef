// library: node:crypto; feature: names that pages are kept under; expect: innocent
import { createHmac } from 'node:crypto';

export const cacheKey = (url: string) => createHmac('sha1', 'pages-v1').update(url).digest('hex');

export function remember(pages: Map<string, string>, url: string, page: string) {
  const etag = createHmac('sha256', 'pages-v2').update(page).digest('hex');
  pages.set(url, etag);
  return etag;
}
