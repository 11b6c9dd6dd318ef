#!/usr/bin/env node
// Runs test/llama against a real llama.cpp. Its package weighs 700 MB with all platforms and has an install script, so it is no
// dependency of the project: it goes to a temporary folder, for this platform only, without scripts.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = '3.22.1';
const platforms = { 'linux-x64': 'linux-x64', 'linux-arm64': 'linux-arm64', 'darwin-arm64': 'mac-arm64-metal', 'darwin-x64': 'mac-x64', 'win32-x64': 'win-x64' };
const platform = platforms[`${process.platform}-${process.arch}`];
if (platform === undefined) {
  console.error(`node-llama-cpp has no binary for ${process.platform} ${process.arch}`);
  process.exit(2);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(tmpdir(), `guard-llama-${version}`);
const installed = join(folder, 'node_modules/@node-llama-cpp', platform, 'package.json');
if (!existsSync(installed)) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const packages = [`node-llama-cpp@${version}`, `@node-llama-cpp/${platform}@${version}`];
  execFileSync('npm', ['install', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', ...packages], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
}
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'test/llama/vitest.config.ts'], { cwd: root, stdio: 'inherit', env: { ...process.env, GUARD_LLAMA: folder } });
process.exit(status ?? 1);
