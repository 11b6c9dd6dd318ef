// library: v8; feature: buffers of a length, and bytes of the program's own; expect: innocent
import express from 'express';
import { deserialize, serialize } from 'node:v8';
import { gunzipSync, gzipSync } from 'node:zlib';

const app = express();

app.post('/drafts', (req, res) => {
  const empty = new Uint8Array(Number(req.body.bodyLength));
  crypto.getRandomValues(empty);
  const copy = deserialize(Uint8Array.from(serialize({ drafts: [1, 2] })));
  const packed = deserialize(gunzipSync(gzipSync(serialize([3]))));
  res.json({ copy, packed, first: JSON.parse(gunzipSync(Buffer.from(req.body.small, 'base64')).toString()) });
});
