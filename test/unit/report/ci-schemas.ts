/** The shapes that other programs read, written down from their documentation. */

const text = { type: 'string', minLength: 1 } as const;
const line = { type: 'integer', minimum: 1 } as const;

/** @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlabSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: text, check_name: text, fingerprint: text,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        // A path that starts with ./ is not matched with the diff.
        properties: { path: { type: 'string', pattern: '^(?!\\./|/)' }, lines: { type: 'object', required: ['begin'], properties: { begin: line, end: line } } },
      },
    },
    additionalProperties: false,
  },
} as const;

const rdPosition = { type: 'object', required: ['line'], properties: { line, column: line }, additionalProperties: false } as const;
const rdRange = { type: 'object', required: ['start'], properties: { start: rdPosition, end: rdPosition }, additionalProperties: false } as const;
const rdSeverity = { enum: ['ERROR', 'WARNING', 'INFO', 'UNKNOWN_SEVERITY'] } as const;

/** @see https://github.com/reviewdog/reviewdog/tree/master/proto/rdf: reading refuses unknown fields */
export const rdjsonSchema = {
  type: 'object',
  required: ['source', 'diagnostics'],
  properties: {
    source: { type: 'object', required: ['name'], properties: { name: text, url: text }, additionalProperties: false },
    severity: rdSeverity,
    diagnostics: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message', 'location'],
        properties: {
          message: text,
          location: { type: 'object', required: ['path'], properties: { path: text, range: rdRange }, additionalProperties: false },
          severity: rdSeverity,
          code: { type: 'object', required: ['value'], properties: { value: text, url: text }, additionalProperties: false },
          suggestions: { type: 'array', items: { type: 'object', required: ['range', 'text'], properties: { range: rdRange, text: { type: 'string' } }, additionalProperties: false } },
          original_output: { type: 'string' },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const;

/** @see https://developer.atlassian.com/cloud/bitbucket/rest/api-group-reports/ */
export const bitbucketSchema = {
  type: 'object',
  required: ['report', 'annotations'],
  properties: {
    report: {
      type: 'object',
      required: ['title', 'details', 'report_type'],
      properties: {
        title: text, details: { type: 'string', minLength: 1, maxLength: 2000 }, reporter: text, link: { type: 'string', pattern: '^https://' },
        report_type: { enum: ['SECURITY', 'COVERAGE', 'TEST', 'BUG'] },
        result: { enum: ['PASSED', 'FAILED', 'PENDING', 'SKIPPED'] },
        data: {
          type: 'array', maxItems: 10,
          items: { type: 'object', required: ['title', 'type', 'value'], properties: { title: text, type: { const: 'NUMBER' }, value: { type: 'integer' } }, additionalProperties: false },
        },
      },
      additionalProperties: false,
    },
    annotations: {
      type: 'array', maxItems: 10,
      items: {
        type: 'array', minItems: 1, maxItems: 100,
        items: {
          type: 'object',
          required: ['external_id', 'annotation_type', 'summary'],
          properties: {
            external_id: text, annotation_type: { enum: ['VULNERABILITY', 'CODE_SMELL', 'BUG'] },
            summary: { type: 'string', minLength: 1, maxLength: 450 }, details: { type: 'string', maxLength: 2000 },
            severity: { enum: ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] }, result: { enum: ['PASSED', 'FAILED', 'SKIPPED', 'IGNORED'] }, path: text, line,
          },
          additionalProperties: false,
        },
      },
    },
  },
  additionalProperties: false,
} as const;
