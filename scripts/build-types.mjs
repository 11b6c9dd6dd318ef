// Writes dist/types: the declarations that the public API reaches, and no others.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outdir = join(root, 'dist/types');
const temporary = mkdtempSync(join(tmpdir(), 'guard-types-'));

try {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', root, '--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', temporary, '--rootDir', root], { stdio: 'inherit' });
  rmSync(outdir, { recursive: true, force: true });
  const pending = ['src/index'];
  const seen = new Set(pending);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const text = readFileSync(join(temporary, `${name}.d.ts`), 'utf8');
    // Declarations name each other by what they will be called when they run.
    const published = text.replace(/(['"])(\.\.?\/[^'"]+)\.ts\1/g, (_, quote, path) => {
      const target = posix.join(posix.dirname(name), path);
      if (!seen.has(target)) pending.push(target);
      seen.add(target);
      return `${quote}${path}.js${quote}`;
    });
    const file = join(outdir, `${name.slice('src/'.length)}.d.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, published);
  }
  console.log(`${seen.size} declaration files in dist/types`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
