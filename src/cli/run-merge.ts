import type { FailOn } from '../core/report.ts';
import { UsageError } from '../core/errors.ts';
import { exitCode } from '../core/exit-code.ts';
import { loadReporter } from '../report/index.ts';
import type { NamedReport } from '../report/merge-reports.ts';
import { mergeReports } from '../report/merge-reports.ts';
import { readReport } from '../report/read-report.ts';
import { readSarif } from '../report/read-sarif.ts';
import type { RunCommand } from './commands.ts';
import { loadRules } from './load-rules.ts';
import type { FlagsOf, mergeOptions } from './options.ts';
import { readUserFile } from './read-user-file.ts';
import { wantsColor, widthOf } from './terminal.ts';
import { writeReport } from './write-report.ts';

interface Read extends NamedReport {
  readonly failOn?: FailOn;
  readonly includeExisting?: boolean;
}

/** `guard merge`: joins reports (JSON or SARIF) and gives one verdict. */
export const runMerge: RunCommand<FlagsOf<typeof mergeOptions>> = async (words, flags, terminal) => {
  if (words.length === 0) throw new UsageError('usage-merge', 'guard merge needs the reports to join', { hint: 'Write them with guard check --shard 1/2 --format json --output part-1.json' });
  const reads = words.map((name) => readAny(readUserFile(terminal.cwd, name, 'guard merge'), name));
  const failOn = flags.failOn ?? agreed(reads, 'failOn') ?? 'error';
  const includeExisting = flags.includeExisting ?? agreed(reads, 'includeExisting') ?? false;
  const report = mergeReports(reads);
  const toFile = flags.output !== undefined && flags.output !== '-';
  const render = await loadReporter(flags.format ?? 'text');
  const rules = await loadRules();
  const text = render(report, {
    color: !toFile && wantsColor(flags.color, terminal.stdout, terminal.env), width: widthOf(terminal.stdout, terminal.env), failOn, includeExisting, quiet: false, verbose: false,
    rules: rules.map((rule) => rule.meta), pages: Object.fromEntries(rules.map((rule) => [rule.meta.id, rule.page])),
  });
  const code = exitCode(report, failOn, includeExisting);
  if (!toFile) terminal.stdout.write(text);
  else {
    writeReport(terminal.cwd, flags.output!, text);
    terminal.stderr.write(`guard: ${['passed', 'blocked', 'not finished'][code]}; the report is in ${flags.output}\n`);
  }
  return code;
};

function readAny(source: string, name: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(source) as unknown;
  } catch {
    // The reader of reports says what is wrong.
    value = undefined;
  }
  const isSarif = typeof value === 'object' && value !== null && Object.hasOwn(value, 'runs');
  return isSarif ? { name, ...readSarif(value, name) } : { name, ...readReport(source, name) };
}

/** What all reports that say it at all agree on. @throws UsageError when they do not */
function agreed<K extends 'failOn' | 'includeExisting'>(reads: readonly Read[], key: K): Read[K] | undefined {
  const said = reads.filter((read) => read[key] !== undefined);
  const other = said.find((read) => read[key] !== said[0]![key]);
  if (other === undefined) return said[0]?.[key];
  const option = key === 'failOn' ? '--fail-on' : '--include-existing';
  throw new UsageError('usage-merge', `${said[0]!.name} and ${other.name} were judged differently (${option})`, { hint: `Say which counts: guard merge ${option}${key === 'failOn' ? ' error' : ''} …` });
}
