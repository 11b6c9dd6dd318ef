// Measures whole processes: CPU time of the process and all that it waited for (git, workers), by bash's `time`.
import { spawnSync } from 'node:child_process';
import { environment } from './repository.mjs';

/** Runs a command once. Gives CPU and wall milliseconds, exit code and output. */
export function runOnce({ command, cwd, env = {} }) {
  const script = 'TIMEFORMAT="%3U %3S %3R"; time "$@" 2>/dev/null';
  const result = spawnSync('bash', ['-c', script, 'bash', ...command], { cwd, env: { ...environment, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
  const match = /([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(result.stderr ?? '');
  if (match === null) throw new Error(`cannot measure ${command.join(' ')}: ${result.error ?? result.stderr}`);
  const [user, system, wall] = match.slice(1).map((seconds) => Number(seconds) * 1000);
  return { cpu: user + system, wall, code: result.status, output: result.stdout };
}

/**
 * Runs commands in turn, `rounds` times all of them, so that what else the machine does touches all alike.
 * Gives the median of each by name. A command may say how many of the rounds it takes part in.
 */
export function compare(commands, rounds) {
  const samples = new Map(commands.map(({ name }) => [name, []]));
  // Once before: caches of the disk, compile caches.
  for (const command of commands) samples.get(command.name).code = runOnce(command).code;
  for (let round = 0; round < rounds; round++) {
    for (const command of commands) if (round < (command.rounds ?? rounds)) samples.get(command.name).push(runOnce(command));
  }
  return new Map(Array.from(samples, ([name, runs]) => [name, { cpu: median(runs.map(({ cpu }) => cpu)), wall: median(runs.map(({ wall }) => wall)), code: runs.code }]));
}

/** Largest resident memory of one Node process, in MiB. */
export function peakMemory({ command, cwd, env = {} }) {
  const [node, ...args] = command;
  const report = "data:text/javascript,import fs from 'node:fs';process.on('exit',()=>fs.writeSync(2,'\\nmaxrss '%2Bprocess.resourceUsage().maxRSS))";
  const result = spawnSync(node, ['--import', report, ...args], { cwd, env: { ...environment, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 });
  return Number(/maxrss (\d+)\s*$/.exec(result.stderr)?.[1]) / 1024;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
