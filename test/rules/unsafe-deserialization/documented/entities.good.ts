// library: libxmljs; feature: a file of one's own; expect: innocent
import { readFileSync } from 'node:fs';
import * as libxml from 'libxmljs2';

export function catalogue() {
  return libxml.parseXml(readFileSync('catalogue.xml', 'utf8'), { noent: true });
}
