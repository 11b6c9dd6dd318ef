// library: libxml2-wasm; feature: flags that load nothing, and the one that forbids it; expect: innocent
import express from 'express';
import { ParseOption, XmlDocument } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();

const app = express();

app.post('/orders', express.text(), (req, res) => {
  const lenient = XmlDocument.fromString(req.body, { option: ParseOption.XML_PARSE_RECOVER | ParseOption.XML_PARSE_NOBLANKS });
  const expanded = XmlDocument.fromString(req.body, { option: ParseOption.XML_PARSE_NOENT | ParseOption.XML_PARSE_NO_XXE });
  const plain = XmlDocument.fromString(req.body);
  res.send([lenient, expanded, plain].map((one) => one.root.name).join());
});
