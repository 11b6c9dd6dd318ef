/** R2: repositories that hide code. Each planted bug is found, or its path is said to be unread; nothing is silent. */
import { expect, test } from 'vitest';
import type { SnapshotRequest } from '../../src/git/open-snapshot.ts';
import { makeRepo } from '../support/with-repo.ts';
import type { RepoOptions, TestRepo } from '../support/with-repo.ts';
import { checkIn, harmless, isTold, planted } from './run-checks.ts';
import { record } from './table.ts';

interface Trick {
  readonly init?: RepoOptions;
  /** Plants the bug, staged. */
  plant(repo: TestRepo): void;
  /** Hides it further once it is committed too. */
  after?(repo: TestRepo): void;
}

const at = (path: string, text: string | Uint8Array = planted): Trick['plant'] => (repo) => repo.stage({ [path]: text });
const config = (...pairs: readonly (readonly [string, string])[]): Trick => ({ plant: (repo) => (pairs.forEach(([key, value]) => repo.git('config', key, value)), repo.stage({ 'src/a.js': planted })) });
const attributes = (line: string, path = '.gitattributes', isStaged = true): Trick => ({
  plant: (repo) => {
    if (isStaged) repo.stage({ [path]: `${line}\n` });
    else repo.write(path, `${line}\n`);
    repo.stage({ 'src/a.js': planted });
  },
});

/** Ways to hide content: attributes, settings, encodings, bytes. */
const hiding: Readonly<Record<string, Trick>> = {
  '-diff': attributes('*.js -diff'), 'binary': attributes('*.js binary'), '-diff on disk only': attributes('*.js -diff', '.gitattributes', false), 'info/attributes': attributes('*.js binary', '.git/info/attributes', false),
  'a diff driver': { plant: (repo) => (repo.git('config', 'diff.x.command', 'true'), attributes('*.js diff=x').plant(repo)) }, 'textconv': { plant: (repo) => (repo.git('config', 'diff.x.textconv', 'true'), attributes('*.js diff=x').plant(repo)) },
  'a filter': { plant: (repo) => (repo.git('config', 'filter.x.smudge', 'true'), attributes('*.js filter=x').plant(repo)) }, 'working-tree-encoding': attributes('*.js -working-tree-encoding'), 'linguist-generated': attributes('*.js linguist-generated'),
  'NUL byte': { plant: at('src/a.js', `${planted}// \0\n`) }, 'UTF-16': { plant: at('src/a.js', Buffer.from(`\ufeff${planted}`, 'utf16le')) }, 'Latin-1': { plant: at('src/a.js', Buffer.from(`// gr\u00fc\u00dfe\n${planted}`, 'latin1')) },
  'UTF-8 with a mark': { plant: at('src/a.js', `\ufeff${planted}`) }, 'CRLF': { plant: at('src/a.js', planted.replaceAll('\n', '\r\n')) }, 'CR only': { plant: at('src/a.js', planted.replaceAll('\n', '\r')) }, 'U+2028': { plant: at('src/a.js', planted.replaceAll('\n', '\u2028')) },
  'no last line end': { plant: at('src/a.js', planted.trimEnd()) }, 'lines like a diff': { plant: at('src/a.js', `/*\n++ b/evil.js\n-- a/x\n@@ -1 +1 @@\n*/\n${planted}`) }, 'a #! line': { plant: at('bin/run', `#!/usr/bin/env node\n${planted}`) },
  'a #! line and an odd ending': { plant: at('bin/run.v2', `#!/usr/bin/env node\n${planted}`) },
  'a long line': { plant: at('src/a.js', `${planted}// ${'x'.repeat(3_000)}\n`) }, 'a large file': { plant: at('src/a.js', planted + `// ${'x'.repeat(70)}\n`.repeat(10_000)) },
  'deep nesting': { plant: at('src/a.js', `${planted}const a = ${'['.repeat(5_000)}${']'.repeat(5_000)};\n`) }, 'half a file': { plant: at('src/a.js', `${planted}function (`) }, 'a conflict mark': { plant: at('src/a.js', `<<<<<<< a\n${planted}=======\n>>>>>>> b\n`) },
  'bigFileThreshold': config(['core.bigFileThreshold', '1']), 'external diff': config(['diff.external', 'true']), 'noprefix': config(['diff.noprefix', 'true'], ['diff.mnemonicPrefix', 'true']), 'orderFile': config(['diff.orderFile', 'nowhere']),
  'renames': config(['diff.renames', 'copies'], ['diff.renameLimit', '1']), 'ignoreSubmodules': config(['diff.ignoreSubmodules', 'all'], ['status.showUntrackedFiles', 'no']), 'abbrev': config(['core.abbrev', '4'], ['core.quotePath', 'true']), 'autocrlf': config(['core.autocrlf', 'input'], ['core.safecrlf', 'false']),
  'ignorecase': config(['core.ignoreCase', 'true'], ['core.precomposeUnicode', 'true']), 'fsmonitor': config(['core.fsmonitor', 'false'], ['core.untrackedCache', 'true']), 'excluded': { plant: (repo) => (repo.write('.git/info/exclude', '*\n'), repo.write('src/a.js', planted), repo.git('add', '-f', 'src/a.js')) },
  'assume-unchanged': { plant: at('src/a.js'), after: (repo) => void repo.git('update-index', '--assume-unchanged', 'src/a.js') }, 'skip-worktree': { plant: at('src/a.js'), after: (repo) => void repo.git('update-index', '--skip-worktree', 'src/a.js') },
  'a replaced object': { plant: (repo) => (repo.stage({ 'src/a.js': planted }), void repo.git('replace', repo.git('rev-parse', ':src/a.js').trim(), repo.run('git', ['hash-object', '-w', '--stdin'], { input: harmless }).toString().trim())) },
  'a rename': { plant: (repo) => (repo.git('mv', 'src/base.js', 'src/moved.js'), repo.stage({ 'src/moved.js': planted })) }, 'another type': { plant: (repo) => (repo.git('rm', '--quiet', '-f', 'link.js'), repo.stage({ 'link.js': planted })) }, 'executable': { plant: (repo) => (repo.stage({ 'src/a.js': planted }), void repo.git('update-index', '--chmod=+x', 'src/a.js')) },
  'sparse checkout': { plant: (repo) => (repo.stage({ 'src/a.js': planted }), void repo.try(['sparse-checkout', 'set', '--no-cone', 'docs'])) }, 'SHA-256': { init: { init: ['--object-format=sha256'] }, plant: at('src/a.js') },
};

/** Names that mean something to a shell, a terminal, git, JavaScript or a CI runner. */
const names: readonly string[] = [
  'line\nfeed.js', 'tab\there.js', 'quo"te.js', "apo'strophe.js", 'back\\slash.js', ' blank.js', 'größe.js', 'e\u0301.js', '\u202egpj.js', '-rf.js', '--output=x.js', ':(top)x.js', ':!x.js', '::error::x.js', '##[group]x.js', '\u001b[2J.js', '$(id).js', '`id`.js',
  '[a-z].js', '*.js', '?.js', 'a'.repeat(200) + '.js', 'deep/'.repeat(60) + 'a.js', '__proto__.js', 'constructor.js', 'NUL.js', 'a.JS', 'A.mjs', '.hidden.js', '%2e%2e.js', '@octocat.js', '🦀.js',
];

const requests: readonly SnapshotRequest[] = [{ mode: 'staged' }, { mode: 'range', range: 'HEAD~1..HEAD' }, { mode: 'all' }];
const tricks: Readonly<Record<string, Trick>> = { ...hiding, ...Object.fromEntries(names.map((name) => [`the name ${JSON.stringify(name.slice(0, 30))}`, { plant: at(name) }])) };

test('nothing that is planted is silent, whichever way it is looked for', async () => {
  const wrong: string[] = [];
  let cases = 0;
  for (const [name, trick] of Object.entries(tricks)) {
    const repo = makeRepo(trick.init);
    try {
      repo.link('link.js', 'nowhere');
      repo.git('add', 'link.js');
      repo.commit('Base', { 'src/base.js': harmless, 'docs/a.md': 'text\n' });
      trick.plant(repo);
      for (const request of requests) {
        if (request.mode === 'range') repo.git('-c', 'diff.orderFile=/dev/null', 'commit', '--quiet', '--no-verify', '-m', 'x');
        if (request.mode === 'all') trick.after?.(repo);
        cases++;
        if (!isTold(await checkIn(repo, request))) wrong.push(`${name}: ${request.mode}`);
      }
    } finally {
      repo.remove();
    }
  }
  record({ id: 'R2', what: 'hostile repositories × staged, range, all: silent bugs', cases, wrong: wrong.length, note: `${Object.keys(tricks).length} repositories` });
  expect(wrong).toEqual([]);
  expect(Object.keys(tricks).length).toBeGreaterThanOrEqual(60);
}, 1_200_000);
