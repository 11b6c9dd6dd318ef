// library: express; feature: whether a header changed; expect: innocent
interface Header { name: string; secret: boolean }

export function updateHeaders(existing: Header[], req: { body: { headers: Header[] } }): Header[] {
  return req.body.headers.filter((header, index) => header.secret !== existing[index]?.secret);
}
