// library: libxml2-wasm; feature: flags put together; expect: bad
import express from 'express';
import { ParseOption, XmlDocument } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();

const app = express();
const LENIENT = ParseOption.XML_PARSE_RECOVER | ParseOption.XML_PARSE_NOBLANKS;

app.post('/orders', express.text(), (req, res) => {
  const order = XmlDocument.fromString(req.body, { option: LENIENT | ParseOption.XML_PARSE_DTDLOAD }); // error: unsafe-deserialization
  res.send(order.root.name);
});

app.post('/raw', express.raw(), (req, res) => {
  const order = XmlDocument.fromBuffer(req.body, { option: ParseOption.XML_PARSE_NOENT }); // error: unsafe-deserialization
  res.send(order.root.name);
});
