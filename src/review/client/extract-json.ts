/**
 * The first complete JSON object in a model's text: thoughts (`<think>…</think>`), fences and prose around it are left out.
 * Undefined when there is none.
 */
export function extractJson(content: string): unknown {
  const text = withoutThoughts(content);
  const whole = parse(text.trim());
  if (whole !== undefined) return whole;
  // Each try is linear, so they are few: a text of a million braces must not take for ever.
  let tries = 0;
  for (let at = text.indexOf('{'); at !== -1 && tries < 20; at = text.indexOf('{', at + 1), tries++) {
    const end = endOfObject(text, at);
    const found = end === undefined ? undefined : parse(text.slice(at, end));
    if (found !== undefined) return found;
  }
  return undefined;
}

function withoutThoughts(text: string): string {
  const end = text.lastIndexOf('</think>');
  return end === -1 ? text : text.slice(end + '</think>'.length);
}

function parse(text: string): object | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The offset after the brace that closes the one at `start`; strings are skipped. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}
