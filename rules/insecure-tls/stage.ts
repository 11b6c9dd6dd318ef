const PRODUCTION = /^(?:[\w$]+\.)*(?:is_?|in_?)?prod(?:uction)?(?:_?(?:mode|env))?$/i;
const DEVELOPMENT = /^(?:[\w$]+\.)*(?:is_?|in_?)(?:dev(?:elopment)?|test|local)(?:_?(?:mode|env))?$/i;
const CHOSEN = /^(.+?)\s*\?\s*(true|false)\s*:\s*(true|false)$/;

/** What a condition is in production, by the name of what it asks: `!isProduction`, `config.isDev ? false : true`. */
export function inProduction(raw: string): boolean | undefined {
  const text = bare(raw);
  if (text.length > 200) return undefined;
  const [, asked, yes, no] = CHOSEN.exec(text) ?? [];
  if (asked !== undefined) {
    const outcome = inProduction(asked);
    return outcome === undefined || yes === no ? undefined : (outcome ? yes : no) === 'true';
  }
  if (/^!(?!=)/.test(text)) {
    const outcome = inProduction(text.slice(1));
    return outcome === undefined ? undefined : !outcome;
  }
  return PRODUCTION.test(text) ? true : DEVELOPMENT.test(text) ? false : undefined;
}

/** Without the parentheses and types around it. */
function bare(raw: string): string {
  let text = raw.trim().replace(/\s+as\s+\w+$/, '');
  while (text.startsWith('(') && text.endsWith(')') && !/^\([^()]*\).*\(/.test(text)) text = text.slice(1, -1).trim();
  return text;
}
