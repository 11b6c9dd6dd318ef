// library: fs; feature: a resolver of a bundler; expect: innocent
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Alias } from 'vite';
const resolver: Alias = {
  find: /^(~\/.+)/,
  replacement: '$1',
  async customResolver(source, importer) {
    const root = path.dirname(importer!);
    const items = await fs.readdir(path.join(root, source, '../'));
    return items[0];
  },
};
export default resolver;
