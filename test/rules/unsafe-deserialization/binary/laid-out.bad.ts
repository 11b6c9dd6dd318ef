// library: v8; feature: bytes of a client, copied, unpacked or put into another view; expect: bad
import express from 'express';
import { deserialize } from 'node:v8';
import zlib, { gunzipSync } from 'node:zlib';
import { promisify } from 'node:util';

const app = express();
const unzip = promisify(zlib.unzip);

app.post('/drafts', (req, res) => {
  const bytes = Uint8Array.from(Buffer.from(req.body.draft, 'base64'));
  res.json(deserialize(bytes)); // error: unsafe-deserialization
});

app.post('/letters', (req, res) => {
  const bytes = Uint8Array.from(atob(req.body.letter), (sign) => sign.charCodeAt(0));
  res.json(deserialize(bytes)); // error: unsafe-deserialization
});

app.post('/notes', express.raw(), (req, res) => {
  res.json(deserialize(new Uint8Array(req.body))); // error: unsafe-deserialization
});

app.post('/packed', async (req, res) => {
  const small = deserialize(gunzipSync(Buffer.from(req.body.small, 'base64'))); // error: unsafe-deserialization
  const large = deserialize(await unzip(Buffer.from(req.body.large, 'base64'))); // error: unsafe-deserialization
  res.json({ small, large });
});

app.post('/later', (req, res) => {
  zlib.inflate(Buffer.from(req.body.late, 'base64'), (error, bytes) => {
    if (!error) res.json(deserialize(bytes)); // error: unsafe-deserialization
  });
});
