// library: node:fs; feature: other objects that are taken apart; expect: innocent
import fs from 'node:fs';

export function read({ body }, encoding) {
  return fs.readFileSync(body.file, encoding);
}

export function both({ file }, res) {
  res.send(fs.readFileSync(file));
}
