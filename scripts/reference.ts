/** The pages and files that derive from the tables of options and settings. Written by `reference.mjs`, checked by a test. */
import { rules } from '../rules/index.ts';
import { commands } from '../src/cli/commands.ts';
import type { OptionSpec } from '../src/cli/options.ts';
import { longName } from '../src/cli/options.ts';
import { configSchema } from '../src/config/schema.ts';
import type { SettingSpec } from '../src/config/settings.ts';
import { settingKeys, specOf } from '../src/config/settings.ts';

/** Every derived file by its path from the top. */
export function renderReference(): ReadonlyMap<string, string> {
  return new Map([
    ['guard.schema.json', `${JSON.stringify(configSchema(rules.map((rule) => rule.meta)), undefined, 2)}\n`],
    ['docs/cli.md', renderCommandLine()],
    ['docs/configuration.md', renderConfiguration()],
  ]);
}

const made = '<!-- Made by scripts/reference.mjs. Change the tables in src/cli and src/config instead. -->';

function renderCommandLine(): string {
  const sections = commands.map((command) => {
    const words = command.words === undefined ? '' : ` ${command.words}`;
    const options = Object.entries(command.options).map(([key, option]) => `| ${nameOf(key, option)} | ${cell(summaryOf(option))} |`);
    const table = options.length === 0 ? [] : ['', '| option | what it does |', '| --- | --- |', ...options];
    const details = command.details === undefined ? [] : ['', '```text', command.details, '```'];
    return [`## \`guard ${command.name}${words}\``, '', command.summary, ...table, ...details].join('\n');
  });
  const opening = [
    '# The command line', '', made, '',
    '`guard --help` and `guard <command> --help` show the same. A mistyped command, option, rule or configuration key gets the nearest name as a suggestion.',
    '', 'Colour: `--color` and `--no-color` first, then `NO_COLOR` and `FORCE_COLOR`, else colour on a terminal. Width: the terminal, else `COLUMNS`, else 100.',
  ];
  return `${[opening.join('\n'), ...sections].join('\n\n')}\n`;
}

function nameOf(key: string, option: OptionSpec): string {
  const name = longName(key);
  const shown = `\`--${name}${option.value === undefined ? '' : ` <${option.value}>`}\``;
  return option.negatable === true ? `${shown}, \`--no-${name}\`` : shown;
}

function summaryOf(option: OptionSpec): string {
  const choices = option.choices === undefined ? '' : ` One of ${option.choices.map((choice) => `\`${choice}\``).join(', ')}.`;
  const setting = option.setting === undefined ? '' : ` Configuration: \`${option.setting}\`.`;
  return option.summary + choices + setting;
}

function renderConfiguration(): string {
  const settings = settingKeys.map((key) => `| \`${key}\` | ${kindOf(specOf(key))} | ${fallbackOf(specOf(key))} | ${cell(specOf(key).summary)} |`);
  const listOf = (key: 'testPaths' | 'errorsOnly'): string => (specOf(key).fallback as readonly string[]).join('\n');
  return `# Configuration

${made}

Nothing needs to be configured. \`guard.config.json\` lies at the top of the repository and is data: JSON with comments and trailing commas. It is read
from what is checked (the index, or the commit), not from disk; with \`--worktree\` from disk. In CI, with \`--base\` and \`--range\`, the version of the
base counts. \`guard config\` prints what is in force and where each value was said. An unknown key, rule or value is refused with its place (exit code 2).

\`\`\`json
{
  "$schema": "./node_modules/stageguard/dist/guard.schema.json",
  "failOn": "error",
  "ignore": ["vendor/**", "*.gen.ts"],
  "rules": {
    "sql-concatenation": { "severity": "error", "ignore": ["src/legacy"] }
  },
  "overrides": [
    { "paths": ["tools/**"], "rules": { "sql-concatenation": "warning" } }
  ]
}
\`\`\`

| key | value | default | what it does |
| --- | --- | --- | --- |
${settings.join('\n')}
| \`rules\` | rule id → level, or \`{ "severity", "paths", "ignore" }\` | each rule grades its findings | Sets a rule: \`"off"\`, or one severity for all its findings; \`paths\` and \`ignore\` narrow where it counts. |
| \`overrides\` | list of \`{ "paths", "rules" }\` | none | Sets rules differently for some paths. The last entry that matches wins over \`rules\`. |

Options of the command line outrank the file: [cli.md](cli.md).

## Patterns

Paths are matched from the top of the repository, with \`/\`, and case counts. As in \`.gitignore\`, a pattern without \`/\` matches at any depth
(\`dist\`, \`*.gen.ts\`), one with \`/\` from the top (\`/dist\`, \`src/db\`), and a folder means all in it. \`*\` stays within a name, \`**\` does not, \`{a,b}\` is either.
There is no negation.

## Tests

Nobody but their authors talks to tests: keys are made up there, and certificates are the machine's own. So the rules about what an attacker or a client could do
say nothing in them (those whose page has \`inTests: silent\`), and of the others errors are told, warnings are not. These are the defaults of \`testPaths\`, in
which case does not count; a list of your own replaces them, and \`[]\` makes tests files like any others. An override that names such a path and sets a severity
brings the findings of that rule back there.

\`\`\`text
${listOf('testPaths')}
\`\`\`

## Paths with errors only

Request data does not get into migrations, seeds and scripts either, so a warning about an unknown parameter would be noise there. Proven errors
are reported all the same. These are the defaults of \`errorsOnly\`; a list of your own replaces them, and \`[]\` turns it off. An override brings the warnings back
as it does in tests.

\`\`\`text
${listOf('errorsOnly')}
\`\`\`
`;
}

function kindOf(spec: SettingSpec): string {
  switch (spec.kind) {
    case 'choice': return spec.choices.map((choice) => `\`"${choice}"\``).join(', ');
    case 'boolean': return '`true`, `false`';
    case 'integer': case 'number': return `${spec.minimum} to ${spec.maximum}`;
    case 'entries': return `${spec.names === undefined ? 'model' : spec.names.includes('trivial') ? 'kind' : 'route'} → \`{ ${Object.keys(spec.fields).map((name) => `"${name}"`).join(', ')} }\``;
    case 'globs': return 'list of patterns';
    case 'lines': return 'list of sentences';
  }
}

function fallbackOf(spec: SettingSpec): string {
  if (spec.kind === 'entries') return 'see [review.md](review.md)';
  if (spec.kind !== 'globs' && spec.kind !== 'lines') return `\`${JSON.stringify(spec.fallback)}\``;
  return spec.fallback.length === 0 ? 'none' : 'see below';
}

/** A text that may stand in a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
