// Installs ESLint with its security plugins beside the measured repository. They are no dependencies of guard.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './repository.mjs';

const packages = ['eslint@9.39.5', 'eslint-plugin-security@4.1.0', 'eslint-plugin-sonarjs@4.2.2', '@typescript-eslint/parser@8.73.0', 'typescript@6.0.3'];

const config = `import parser from '@typescript-eslint/parser';
import security from 'eslint-plugin-security';
import sonarjs from 'eslint-plugin-sonarjs';
export default [
  security.configs.recommended,
  sonarjs.configs.recommended,
  { files: ['**/*.ts'], languageOptions: { parser }, linterOptions: { reportUnusedDisableDirectives: 'off' } },
];
`;

/** Gives the command that runs ESLint with the security plugins on some files; installs it on the first call. */
export function eslintCommand(paths) {
  const folder = join(cache, 'eslint');
  const program = join(folder, 'node_modules/eslint/bin/eslint.js');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', ...packages], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  }
  writeFileSync(join(folder, 'eslint.config.js'), config);
  return [process.execPath, program, '--no-inline-config', '--no-warn-ignored', '--config', join(folder, 'eslint.config.js'), '--quiet', ...paths];
}
