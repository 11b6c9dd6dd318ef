// library: node:fs; feature: the path of an address that stands in for none, as it was sent and decoded; expect: bad
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const DIST = '/srv/kiosk/dist';

createServer((req, res) => {
  const asked = new URL(req.url ?? '/', 'http://kiosk');
  createReadStream(join(DIST, decodeURIComponent(asked.pathname))).pipe(res); // error: path-traversal
}).listen(8080);

createServer((req, res) => {
  const file = join(DIST, new URL(req.url || '/index.html', 'http://kiosk').pathname);
  createReadStream(file).pipe(res); // suggestion: path-traversal
}).listen(8081);
