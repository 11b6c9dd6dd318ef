import type { z } from 'zod';

export async function parseRequest(request: Request, schema?: z.ZodObject<any>) {
  const url = new URL(request.url);
  let query: any = Object.fromEntries(url.searchParams);
  let body: any = await request.clone().json().catch(() => undefined);
  let error: (() => Response) | undefined;
  if (schema) {
    const isGet = request.method === 'GET';
    const result = schema.safeParse(isGet ? query : body);
    if (!result.success) {
      error = () => Response.json({ error: 'bad request' }, { status: 400 });
    } else if (isGet) {
      query = result.data;
    } else {
      body = result.data;
    }
  }
  return { url, query, body, error };
}
