import { reviewRuleIds } from '../core/review.ts';
import type { RuleMeta } from '../core/rule.ts';
import { maxPatternLength, maxPatterns } from './globs.ts';
import type { FieldSpec } from './review-settings.ts';
import type { EntriesSpec, SettingSpec } from './settings.ts';
import { ruleLevels, settingKeys, specOf } from './settings.ts';

type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON schema of `guard.config.json`, for editors: made from the same tables as the reader.
 * @see https://json-schema.org/draft-07
 */
export function configSchema(rules: readonly Pick<RuleMeta, 'id' | 'title'>[]): Schema {
  const named = [...rules, ...reviewRuleIds.map((id) => ({ id, title: 'A finding of the model review.' }))];
  const ruleMap = closed(Object.fromEntries(named.map(({ id, title }) => [id, { description: title, $ref: '#/definitions/rule' }])));
  const override = { ...closed({ paths: globs('Where it counts.'), rules: { $ref: '#/definitions/rules' } }), required: ['paths', 'rules'] };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'guard.config.json',
    ...closed({
      $schema: { type: 'string', description: 'Where this schema is, for editors.' },
      ...settingProperties(),
      rules: { description: 'What each rule is set to. A rule that is not listed grades each finding itself.', $ref: '#/definitions/rules' },
      overrides: { description: 'Rules set differently for some paths; the last one that matches wins.', type: 'array', items: override },
    }),
    definitions: {
      rules: ruleMap,
      rule: {
        anyOf: [
          { $ref: '#/definitions/level' },
          closed({
            severity: { $ref: '#/definitions/level' },
            paths: globs('Only these paths.'),
            ignore: globs('Not these paths.'),
          }),
        ],
      },
      level: { enum: ruleLevels, description: 'off, or the severity that all findings of the rule get.' },
    },
  };
}

/** The plain settings; dotted names become nested objects. */
function settingProperties(): Readonly<Record<string, Schema>> {
  const properties: Record<string, Schema> = {};
  const groups = new Map<string, Record<string, Schema>>();
  for (const key of settingKeys) {
    const [group, member] = key.split('.') as [string, string | undefined];
    if (member === undefined) properties[key] = schemaOf(specOf(key));
    else groups.set(group, { ...groups.get(group), [member]: schemaOf(specOf(key)) });
  }
  for (const [group, members] of groups) properties[group] = closed(members);
  return properties;
}

function schemaOf(spec: SettingSpec): Schema {
  const common = { description: spec.summary, default: spec.fallback };
  switch (spec.kind) {
    case 'choice': return { ...common, enum: spec.choices };
    case 'boolean': return { ...common, type: 'boolean' };
    case 'integer': return { ...common, type: 'integer', minimum: spec.minimum, maximum: spec.maximum };
    case 'number': return { ...common, type: 'number', minimum: spec.minimum, maximum: spec.maximum };
    case 'entries': return { ...common, ...entriesSchema(spec) };
    case 'globs': return { ...globs(spec.summary), default: spec.fallback };
    case 'lines': return { ...common, type: 'array', maxItems: spec.maxItems, items: { type: 'string', minLength: 1, maxLength: spec.maxLength } };
  }
}

function entriesSchema(spec: EntriesSpec): Schema {
  const required = Object.entries(spec.fields).flatMap(([name, field]) => (field.required === true ? [name] : []));
  const fields = Object.fromEntries(Object.entries(spec.fields).map(([name, field]) => [name, fieldSchema(field)]));
  const entry = { ...closed(fields), ...(required.length === 0 ? {} : { required }) };
  if (spec.names !== undefined) return closed(Object.fromEntries(spec.names.map((name) => [name, entry])));
  return { type: 'object', propertyNames: { pattern: spec.key?.source }, additionalProperties: entry };
}

function fieldSchema(field: FieldSpec): Schema {
  const common = { description: field.summary };
  switch (field.kind) {
    case 'text': return { ...common, type: 'string', pattern: field.pattern.source };
    case 'choice': return { ...common, enum: field.choices };
    case 'number': return { ...common, type: field.integer === true ? 'integer' : 'number', minimum: field.minimum, maximum: field.maximum };
  }
}

function globs(description: string): Schema {
  return { description, type: 'array', maxItems: maxPatterns, items: { type: 'string', minLength: 1, maxLength: maxPatternLength } };
}

/** An object that has these properties and no others. */
function closed(properties: Readonly<Record<string, unknown>>): Schema {
  return { type: 'object', properties, additionalProperties: false };
}
