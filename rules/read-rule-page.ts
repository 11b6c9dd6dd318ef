import { bugCategories } from '../src/core/record.ts';
import type { RuleMeta } from '../src/core/rule.ts';

/**
 * Reads a rule's page: front matter of `key: value` lines (lists as `[a, b]`) between `---` lines, then Markdown.
 * @throws Error when a key is missing: a page without its metadata must not be built.
 */
export function readRulePage(text: string): { meta: RuleMeta; page: string } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!match) throw new Error('a rule page starts with front matter');
  const fields = new Map<string, string>();
  for (const line of match[1]!.split(/\r?\n/)) {
    const at = line.indexOf(':');
    if (at > 0) fields.set(line.slice(0, at).trim(), line.slice(at + 1).trim().replace(/^(['"])(.*)\1$/, '$2'));
  }
  const field = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined) throw new Error(`a rule page needs "${name}" in its front matter`);
    return value;
  };
  const list = (name: string): string[] => field(name).replace(/^\[|\]$/g, '').split(',').map((one) => one.trim()).filter((one) => one !== '');
  const severity = field('severity');
  if (severity !== 'error' && severity !== 'warning' && severity !== 'suggestion') throw new Error(`"${severity}" is no severity`);
  const category = bugCategories.find((one) => one === field('category'));
  if (category === undefined) throw new Error(`"${field('category')}" is no category`);
  const inTests = fields.get('inTests');
  if (inTests !== undefined && inTests !== 'silent') throw new Error(`"${inTests}" is nothing that a rule can be in tests: silent, or nothing said`);
  return {
    meta: { id: field('id'), title: field('title'), cwe: list('cwe').map(Number), category, severity, since: field('since'), tags: list('tags'), ...(inTests === undefined ? {} : { inTests }) },
    page: text.slice(match[0].length),
  };
}
