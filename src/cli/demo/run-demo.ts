import { GuardError } from '../../core/errors.ts';
import type { Report } from '../../core/report.ts';
import { createPalette } from '../../report/sgr.ts';
import type { Palette } from '../../report/sgr.ts';
import { countOf } from '../../report/wrap.ts';
import type { Stats } from '../../stats/contracts.ts';
import type { RunCommand } from '../commands.ts';
import type { demoOptions, FlagsOf } from '../options.ts';
import { beforeSignalsEnd } from '../signals.ts';
import type { Terminal } from '../terminal.ts';
import { wantsColor, widthOf } from '../terminal.ts';
import { DemoRepository } from './demo-repository.ts';
import { readShop } from './shop-files.ts';
import type { ShopFile } from './shop-files.ts';

/** `guard demo`: a real repository, a real hook, a real `git commit`. Ends with 0 only if every step went as it must. */
export const runDemo: RunCommand<FlagsOf<typeof demoOptions>> = async (_words, flags, terminal) => {
  const color = wantsColor(flags.color, terminal.stdout, terminal.env);
  const repository = new DemoRepository(terminal.env, color, Math.min(widthOf(terminal.stdout, terminal.env), 120) - 2);
  const remove = (): void => (flags.keep === true ? undefined : repository.remove());
  // Also when the demo is interrupted.
  process.once('exit', remove);
  const release = beforeSignalsEnd(remove);
  try {
    await new Demo(repository, terminal, createPalette(color)).play();
    if (flags.keep === true) terminal.stdout.write(`The repository is kept: ${repository.root}\n`);
    return 0;
  } finally {
    release();
    remove();
  }
};

class Demo {
  readonly #repository: DemoRepository;
  readonly #terminal: Terminal;
  readonly #palette: Palette;
  readonly #guard = [process.execPath, process.argv[1]!];
  readonly #shop = readShop();
  #step = 0;

  constructor(repository: DemoRepository, terminal: Terminal, palette: Palette) {
    this.#repository = repository;
    this.#terminal = terminal;
    this.#palette = palette;
  }

  async play(): Promise<void> {
    const repository = this.#repository;
    const planted = this.#shop.filter((file) => file.repaired !== undefined);

    this.#tell(`An assistant has written a small shop: ${countOf(this.#shop.length, 'file')}, express with pg, mysql2, prisma and sqlite. You stage it.`);
    await repository.create([...this.#guard, 'check', '--hook']);
    for (const file of this.#shop) repository.write(file.path, file.text);
    await this.#type(['git', 'add', '--all'], 0);
    const found = await this.#check();
    this.#expect(planted.every((file) => blames(found, file)), 'guard missed a planted mistake');
    this.#expect(found.findings.every((finding) => planted.some((file) => file.path === finding.location.path)), 'guard blamed innocent code');

    this.#tell('You commit. The pre-commit hook runs guard.');
    await this.#type(['git', 'commit', '-m', 'Add the shop'], 1);
    this.#expect(!(await this.#hasCommit()), 'the commit went through');

    this.#tell('git made no commit. You let guard repair what a machine can repair, and stage it.');
    const fixing = [...this.#guard, 'check', '--fix', '--stage'];
    const { exitCode } = await this.#run(fixing, 'guard check --fix --stage');
    const left = await this.#check();
    const fixed = found.findings.length - left.findings.length;
    this.#expect(exitCode === (left.findings.some((finding) => finding.severity === 'error') ? 1 : 0), 'guard gave the wrong exit code');
    this.#expect(fixed > 0, 'guard repaired nothing');

    const byHand = planted.filter((file) => blames(left, file));
    if (byHand.length > 0) {
      this.#tell(`${countOf(fixed, 'finding')} repaired. What is left needs a decision, so you write it as guard advises: ${byHand.map((file) => file.path).join(', ')}`);
      for (const file of byHand) repository.write(file.path, file.repaired!);
      await this.#type(['git', 'add', ...byHand.map((file) => file.path)], 0);
    }

    this.#tell('You commit again.');
    await this.#type(['git', 'commit', '-m', 'Add the shop'], 0);
    this.#expect(await this.#hasCommit(), 'there is no commit');
    this.#expect((await repository.must(['git', 'status', '--porcelain'])) === '', 'something was left out of the commit');

    this.#tell('guard remembers what it told, and git what became of it.');
    await this.#run([...this.#guard, 'stats'], 'guard stats');
    const told = found.findings.filter(({ severity }) => severity !== 'suggestion').length;
    const { cells } = (await this.#stats()).total;
    this.#expect(cells.fixed === told && cells.ignored + cells.refuted + cells.open === 0, `guard remembers ${cells.fixed} of ${told} findings as fixed`);

    const innocent = this.#shop.length - planted.length;
    this.#say('');
    this.#say(this.#palette.bold(this.#palette.green('This is what happened, for real:')));
    this.#say(`  stopped    ${countOf(found.findings.length, 'finding')} in ${countOf(planted.length, 'file')}; ${innocent} other files passed without a word`);
    this.#say(`  repaired   ${fixed} by guard, ${left.findings.length} by hand as it advised`);
    this.#say('  committed  only the safe version');
    this.#say(`Put ${this.#palette.cyan('guard check --hook')} at the end of a pre-commit hook to have it in your repository.`);
  }

  /** What guard finds in the index, as data: the demo judges by it and not by the words on the screen. */
  async #check(): Promise<Pick<Report, 'findings'>> {
    const { exitCode, output } = await this.#repository.run([...this.#guard, 'check', '--format', 'json']);
    this.#expect(exitCode === 0 || exitCode === 1, `guard could not do its work: ${output}`);
    return JSON.parse(output) as Pick<Report, 'findings'>;
  }

  async #stats(): Promise<Pick<Stats, 'total'>> {
    return JSON.parse(await this.#repository.must([...this.#guard, 'stats', '--format', 'json'])) as Pick<Stats, 'total'>;
  }

  async #hasCommit(): Promise<boolean> {
    return (await this.#repository.run(['git', 'rev-parse', '--verify', '--quiet', 'HEAD'])).exitCode === 0;
  }

  /** Runs a command before the reader's eyes; it has to end with this exit code. */
  async #type(command: readonly string[], exitCode: number): Promise<void> {
    const shown = command.map((word) => (/[^\w./=@-]/.test(word) ? `"${word}"` : word)).join(' ');
    const ending = await this.#run(command, shown);
    this.#expect(ending.exitCode === exitCode, `${shown} ended with exit code ${ending.exitCode} instead of ${exitCode}`);
  }

  async #run(command: readonly string[], shown: string): Promise<{ readonly exitCode: number }> {
    this.#say(this.#palette.bold(`  $ ${shown}`));
    const bar = this.#palette.dim('│ ');
    let isLineStart = true;
    const ending = await this.#repository.run(command, {
      onOutput: (text) => {
        for (const piece of text.split(/(?<=\n)/)) {
          this.#terminal.stdout.write((isLineStart ? bar : '') + piece);
          isLineStart = piece.endsWith('\n');
        }
      },
    });
    if (!isLineStart) this.#say('');
    return ending;
  }

  #tell(text: string): void {
    this.#say('');
    this.#say(`${this.#palette.cyan(`${++this.#step}.`)} ${text}`);
  }

  #say(line: string): void {
    this.#terminal.stdout.write(`${line}\n`);
  }

  #expect(isSo: boolean, trouble: string): void {
    if (!isSo) throw new GuardError('demo-failed', `the demo did not go as it must: ${trouble}`, { hint: 'Run it with --keep and look into the repository.' });
  }
}

function blames(report: Pick<Report, 'findings'>, file: ShopFile): boolean {
  return report.findings.some((finding) => finding.location.path === file.path);
}
