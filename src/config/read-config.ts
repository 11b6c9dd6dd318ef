import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { didYouMean } from '../core/closest.ts';
import { ConfigError } from '../core/errors.ts';
import { lineStarts, positionAt } from '../core/location.ts';
import { reviewRuleIds } from '../core/review.ts';
import type { Config, Override, PartialSettings, RuleSetting, Sourced } from './config.ts';
import { defaultConfig, withSettings } from './config.ts';
import { maxPatterns, refuseGlob } from './globs.ts';
import type { ListSpec } from './refusals.ts';
import { describeSyntax, refuseLine } from './refusals.ts';
import type { FieldSpec } from './review-settings.ts';
import type { EntriesSpec, RuleLevel, SettingKey, SettingSpec, SettingValue } from './settings.ts';
import { ruleLevels, settingKeys, specOf } from './settings.ts';

/** Larger files are refused unread: no configuration is that long. */
const maxConfigBytes = 262_144;

/**
 * Reads `guard.config.json`: JSON with comments, data only.
 *
 * @throws ConfigError naming every problem as `file:line:column`, with the nearest known name for a mistyped one
 */
export function readConfig(text: string, path: string, ruleIds: readonly string[]): Config {
  const reader = new ConfigReader(text, path, ruleIds);
  const config = reader.read();
  reader.finish();
  return config;
}

/** Walks the tree of one file, so that nothing of the file ever becomes a key of an object of ours (`__proto__`). */
class ConfigReader {
  readonly #text: string;
  readonly #path: string;
  readonly #ruleIds: readonly string[];
  readonly #starts: readonly number[];
  readonly #problems: string[] = [];

  constructor(text: string, path: string, ruleIds: readonly string[]) {
    // A byte order mark is no part of the JSON; Windows editors write one.
    this.#text = text.startsWith('\uFEFF') ? text.slice(1) : text;
    this.#path = path;
    // Findings of the model review are set like those of rules, whoever reads the file.
    this.#ruleIds = [...new Set([...ruleIds, ...reviewRuleIds])];
    this.#starts = lineStarts(this.#text);
  }

  read(): Config {
    if (this.#text.length > maxConfigBytes) throw new ConfigError('config-too-large', `${this.#path} is larger than ${maxConfigBytes} bytes`);
    const errors: ParseError[] = [];
    const root = this.#parse(errors);
    const first = errors[0];
    if (first !== undefined) {
      // A missing comma or bracket is noticed at the next token; say the first problem only, the rest are its echoes.
      this.#refuse(first.offset, describeSyntax(printParseErrorCode(first.error)));
      return defaultConfig();
    }
    if (root?.type !== 'object') {
      this.#refuse(root?.offset ?? 0, 'the configuration must be an object: { … }');
      return defaultConfig();
    }
    return this.#readTop(root);
  }

  #parse(errors: ParseError[]): Node | undefined {
    try {
      return parseTree(this.#text, errors, { allowTrailingComma: true });
    } catch (cause) {
      // The parser recurses: a file of a hundred thousand brackets ends its stack.
      if (cause instanceof RangeError) throw new ConfigError('config-too-deep', `${this.#path} is nested too deeply`, { cause });
      throw cause;
    }
  }

  /** @throws ConfigError when there was a problem */
  finish(): void {
    if (this.#problems.length === 0) return;
    const shown = this.#problems.slice(0, 10);
    const more = this.#problems.length - shown.length;
    throw new ConfigError('config-invalid', shown.join('\n') + (more > 0 ? `\nand ${more} more` : ''), {
      hint: 'What can be configured: guard config --help',
    });
  }

  #readTop(root: Node): Config {
    const settings: { [key in SettingKey]?: Sourced<SettingValue> } = {};
    let rules: ReadonlyMap<string, RuleSetting> = new Map();
    let overrides: readonly Override[] = [];
    const plain = settingKeys.filter((key) => !key.includes('.'));
    const groups = [...new Set(settingKeys.filter((key) => key.includes('.')).map((key) => key.slice(0, key.indexOf('.'))))];
    const readSetting = (key: SettingKey, value: Node): void => {
      const read = this.#readValue(value, specOf(key), key);
      if (read !== undefined) settings[key] = { value: read, from: this.#at(value.offset) };
    };
    for (const [key, value, offset] of this.#properties(root)) {
      if (key === '$schema') this.#readString(value, '$schema');
      else if (key === 'rules') rules = this.#readRules(value);
      else if (key === 'overrides') overrides = this.#readOverrides(value);
      else if (groups.includes(key)) {
        const members = settingKeys.filter((name) => name.startsWith(`${key}.`));
        for (const [member, memberValue, memberOffset] of this.#properties(value, `"${key}"`)) {
          const full = members.find((name) => name === `${key}.${member}`);
          if (full === undefined) this.#refuseName(memberOffset, `unknown key "${member}" in "${key}".`, member, members.map((name) => name.slice(key.length + 1)));
          else readSetting(full, memberValue);
        }
      } else {
        const setting = plain.find((name) => name === key);
        if (setting === undefined) this.#refuseName(offset, `unknown key "${key}".`, key, [...plain, ...groups, 'rules', 'overrides']);
        else readSetting(setting, value);
      }
    }
    return { ...withSettings(defaultConfig(), settings as PartialSettings), rules, overrides };
  }

  #readRules(node: Node): ReadonlyMap<string, RuleSetting> {
    const rules = new Map<string, RuleSetting>();
    for (const [ruleId, value, offset] of this.#properties(node, '"rules"')) {
      if (!this.#ruleIds.includes(ruleId)) this.#refuseName(offset, `unknown rule "${ruleId}".`, ruleId, this.#ruleIds);
      else rules.set(ruleId, this.#readRule(value, ruleId));
    }
    return rules;
  }

  #readRule(node: Node, ruleId: string): RuleSetting {
    const from = this.#at(node.offset);
    if (node.type !== 'object') {
      const level = this.#readLevel(node, `rule "${ruleId}"`);
      return level === undefined ? { from } : { level, from };
    }
    const setting: { level?: RuleLevel; paths?: readonly string[]; ignore?: readonly string[]; from: string } = { from };
    for (const [key, value, offset] of this.#properties(node)) {
      if (key === 'severity') {
        const level = this.#readLevel(value, '"severity"');
        if (level !== undefined) setting.level = level;
      } else if (key === 'paths' || key === 'ignore') {
        const globs = this.#readGlobs(value, key);
        if (globs !== undefined) setting[key] = globs;
      } else this.#refuseName(offset, `unknown key "${key}" in rule "${ruleId}".`, key, ['severity', 'paths', 'ignore']);
    }
    return setting;
  }

  #readOverrides(node: Node): readonly Override[] {
    if (node.type !== 'array') {
      this.#refuse(node.offset, '"overrides" must be a list: [ { "paths": […], "rules": {…} } ]');
      return [];
    }
    const overrides: Override[] = [];
    for (const entry of node.children ?? []) {
      let paths: readonly string[] | undefined;
      let rules: ReadonlyMap<string, RuleSetting> | undefined;
      for (const [key, value, offset] of this.#properties(entry, 'each entry of "overrides"')) {
        if (key === 'paths') paths = this.#readGlobs(value, 'paths') ?? [];
        else if (key === 'rules') rules = this.#readRules(value);
        else this.#refuseName(offset, `unknown key "${key}" in "overrides".`, key, ['paths', 'rules']);
      }
      if (entry.type === 'object' && (paths === undefined || rules === undefined)) {
        this.#refuse(entry.offset, `an override needs "paths" and "rules"; ${paths === undefined ? '"paths"' : '"rules"'} is missing`);
      } else if (paths !== undefined && rules !== undefined) overrides.push({ paths, rules, from: this.#at(entry.offset) });
    }
    return overrides;
  }

  #readLevel(node: Node, what: string): RuleLevel | undefined {
    return this.#readChoice(node, ruleLevels, what) as RuleLevel | undefined;
  }

  #readValue(node: Node, spec: SettingSpec, key: string): SettingValue | undefined {
    switch (spec.kind) {
      case 'choice':
        return this.#readChoice(node, spec.choices, `"${key}"`) as SettingValue | undefined;
      case 'boolean':
        if (typeof node.value === 'boolean') return node.value;
        this.#refuse(node.offset, `"${key}" must be true or false`);
        return undefined;
      case 'integer':
        if (Number.isInteger(node.value) && node.value >= spec.minimum && node.value <= spec.maximum) return node.value as number;
        this.#refuse(node.offset, `"${key}" must be a whole number from ${spec.minimum} to ${spec.maximum}`);
        return undefined;
      case 'number':
        return this.#readNumber(node, spec, `"${key}"`);
      case 'globs':
        return this.#readGlobs(node, key);
      case 'lines':
        return this.#readList(node, key, { noun: 'line', example: '…', maximum: spec.maxItems, refusal: (line) => refuseLine(line, spec.maxLength) });
      case 'entries':
        return this.#readEntries(node, spec, key) as SettingValue;
    }
  }

  #readNumber(node: Node, spec: { readonly minimum: number; readonly maximum: number }, what: string): number | undefined {
    if (typeof node.value === 'number' && node.value >= spec.minimum && node.value <= spec.maximum) return node.value;
    this.#refuse(node.offset, `${what} must be a number from ${spec.minimum} to ${spec.maximum}`);
    return undefined;
  }

  /** `review.routes` and the like: what is wrong in an entry is said with the entry's own place. */
  #readEntries(node: Node, spec: EntriesSpec, key: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
    const entries = new Map<string, Readonly<Record<string, unknown>>>();
    for (const [name, value, offset] of this.#properties(node, `"${key}"`)) {
      const isKnown = spec.names?.includes(name) ?? spec.key?.test(name) ?? false;
      if (!isKnown) this.#refuseName(offset, `unknown key "${name}" in "${key}".`, name, spec.names ?? []);
      else entries.set(name, this.#readEntry(value, spec, `"${key}.${name}"`));
    }
    return Object.fromEntries(entries);
  }

  #readEntry(node: Node, spec: EntriesSpec, what: string): Readonly<Record<string, unknown>> {
    const fields = new Map<string, unknown>();
    for (const [name, value, offset] of this.#properties(node, what)) {
      const field = Object.hasOwn(spec.fields, name) ? spec.fields[name] : undefined;
      if (field === undefined) this.#refuseName(offset, `unknown key "${name}" in ${what}.`, name, Object.keys(spec.fields));
      else fields.set(name, this.#readField(value, field, `"${name}" in ${what}`));
    }
    for (const [name, field] of Object.entries(spec.fields)) {
      if (field.required === true && node.type === 'object' && !fields.has(name)) this.#refuse(node.offset, `${what} needs "${name}"`);
    }
    return Object.fromEntries(fields);
  }

  #readField(node: Node, field: FieldSpec, what: string): unknown {
    switch (field.kind) {
      case 'choice':
        return this.#readChoice(node, field.choices, what);
      case 'number':
        if (field.integer !== true || Number.isInteger(node.value)) return this.#readNumber(node, field, what);
        this.#refuse(node.offset, `${what} must be a whole number from ${field.minimum} to ${field.maximum}`);
        return undefined;
      case 'text':
        if (typeof node.value === 'string' && field.pattern.test(node.value)) return node.value;
        this.#refuse(node.offset, `${what} must be ${field.needs}`);
        return undefined;
    }
  }

  #readChoice(node: Node, choices: readonly string[], what: string): string | undefined {
    if (typeof node.value === 'string' && choices.includes(node.value)) return node.value;
    const said = typeof node.value === 'string' ? didYouMean(node.value, choices) : '';
    this.#refuse(node.offset, `${what} must be one of ${choices.map((choice) => `"${choice}"`).join(', ')}.${said}`);
    return undefined;
  }

  #readGlobs(node: Node, key: string): readonly string[] | undefined {
    return this.#readList(node, key, { noun: 'pattern', example: 'dist/**', maximum: maxPatterns, refusal: refuseGlob });
  }

  #readList(node: Node, key: string, { noun, example, maximum, refusal }: ListSpec): readonly string[] | undefined {
    if (node.type !== 'array') {
      this.#refuse(node.offset, `"${key}" must be a list of ${noun}s: ["${example}"]`);
      return undefined;
    }
    const items = node.children ?? [];
    if (items.length > maximum) this.#refuse(node.offset, `"${key}" has more than ${maximum} ${noun}s`);
    return items.slice(0, maximum).flatMap((item) => {
      const text = this.#readString(item, `a ${noun} of "${key}"`);
      const refused = text === undefined ? undefined : refusal(text);
      if (refused !== undefined) this.#refuse(item.offset, `a ${noun} of "${key}" ${refused}`);
      return text === undefined || refused !== undefined ? [] : [text];
    });
  }

  #readString(node: Node, what: string): string | undefined {
    if (typeof node.value === 'string') return node.value;
    this.#refuse(node.offset, `${what} must be a text in double quotes`);
    return undefined;
  }

  /** Key, value and the key's offset. A key that is said twice is a problem: only one of the two could count. */
  *#properties(node: Node, what = 'this'): Generator<readonly [string, Node, number]> {
    if (node.type !== 'object') {
      this.#refuse(node.offset, `${what} must be an object: { … }`);
      return;
    }
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (key === undefined || value === undefined) continue;
      const name = String(key.value);
      if (seen.has(name)) this.#refuse(key.offset, `"${name}" is said twice`);
      seen.add(name);
      yield [name, value, key.offset];
    }
  }

  #refuseName(offset: number, problem: string, name: string, known: readonly string[]): void {
    this.#refuse(offset, problem + didYouMean(name, known));
  }

  #refuse(offset: number, problem: string): void {
    this.#problems.push(`${this.#at(offset)}: ${problem}`);
  }

  #at(offset: number): string {
    const { line, column } = positionAt(this.#starts, offset);
    return `${this.#path}:${line}:${column}`;
  }
}
