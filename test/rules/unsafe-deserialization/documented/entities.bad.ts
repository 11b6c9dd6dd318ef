// library: libxmljs; feature: documents by other names; expect: bad
import * as libxml from 'libxmljs2';
import { createServer } from 'node:http';

createServer((req, res) => {
  const parts: Buffer[] = [];
  req.on('data', (part) => parts.push(part)).on('end', () => {
    const text = Buffer.concat(parts).toString();
    const doc = libxml.parseXml(text, { dtdload: true, dtdvalid: true }); // error: unsafe-deserialization
    libxml.Document.fromXml(text, { noent: true }); // error: unsafe-deserialization
    res.end(doc.root()?.name());
  });
});
