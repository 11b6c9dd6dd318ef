/**
 * Members that carry client data on parameters that are only *shaped* like a framework's request, context or event:
 * `(req, res)` handlers declared far from the router. Any other member of such a parameter (`req.db`, `ctx.state`) is not.
 * @see https://expressjs.com/en/api.html#req @see https://koajs.com/#request
 */
const REQUEST = new Set(['body', 'query', 'params', 'headers', 'cookies', 'signedCookies', 'url', 'originalUrl', 'path', 'hostname', 'files', 'file', 'rawBody', 'payload']);

export const REQUEST_MEMBERS: Readonly<Record<'request' | 'context' | 'event', ReadonlySet<string>>> = {
  request: REQUEST,
  context: new Set(['query', 'params', 'headers', 'cookies', 'request', 'req', 'querystring', 'url', 'path', 'originalUrl']),
  event: new Set(['body', 'queryStringParameters', 'multiValueQueryStringParameters', 'pathParameters', 'headers', 'multiValueHeaders', 'rawPath', 'rawQueryString', 'path', 'cookies', 'Records', 'requestContext', 'authorizationToken']),
};

/** Functions on a request-like parameter that give client data: `req.get('host')`, `req.param('id')`. */
export const REQUEST_GETTERS: ReadonlySet<string> = new Set(['get', 'header', 'param', 'json', 'text', 'formData', 'parseBody', 'valid']);

/** Which shape a parameter's name suggests, by its place in the list. */
export function shapeOfName(name: string, index: number): 'request' | 'context' | 'event' | undefined {
  if (/^(?:req|request|_req|httpRequest)$/.test(name)) return 'request';
  if (index === 0 && /^(?:ctx|context)$/.test(name)) return 'context';
  if (index === 0 && name === 'event') return 'event';
  return undefined;
}

/** Loaders and actions of `react-router-dom` run in the browser: their `{ request }` is what the page itself asks for. */
export function isOfPageRouter(text: string): boolean {
  return /['"]react-router-dom['"]/.test(text) && !/['"]@(?:remix-run|react-router)\//.test(text);
}
