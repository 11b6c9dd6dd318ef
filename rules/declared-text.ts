/** What a file says of its names, read from its text where a judge has nothing else. */

const MAX_BODY = 600;

/** The text of what a function of the file does: its block, or its expression. Undefined when it is not found, or long. */
export function bodyOf(name: string, file: string): string | undefined {
  const escaped = name.replace(/\$/g, '\\$');
  const block = new RegExp(`(?<![\\w$.])${escaped}\\s*\\([^()]*\\)\\s*(?::\\s*[^{}=;()]+)?\\{`).exec(file);
  if (block) return blockAt(file, block.index + block[0].length);
  const arrow = new RegExp(`(?<![\\w$.])${escaped}\\s*(?::[^=]+)?=\\s*(?:async\\s*)?(?:\\([^()]*\\)|[\\w$]+)\\s*(?::\\s*[^={}]+)?=>\\s*`).exec(file);
  if (!arrow) return undefined;
  const from = arrow.index + arrow[0].length;
  if (file[from] === '{') return blockAt(file, from + 1);
  const expression = /^(?:[^;\n]|\n\s*(?=[&|.?:)]))*/.exec(file.slice(from, from + MAX_BODY))![0];
  return expression.length < MAX_BODY ? expression : undefined;
}

function blockAt(file: string, from: number): string | undefined {
  for (let at = from, depth = 1; at < file.length && at - from <= MAX_BODY; at++) {
    if (file[at] === '{') depth++;
    else if (file[at] === '}' && --depth === 0) return file.slice(from, at);
  }
  return undefined;
}

/**
 * A condition with the texts and patterns of the file in place of their names, where it is asked how something begins, ends or
 * looks like: `url.startsWith(ORIGIN)`, `HTTP.test(url)`, `HOSTS.some((one) => hostname.endsWith(one))`.
 */
export function withLiterals(condition: string, file: string): string {
  return condition
    .replace(/\.(startsWith|endsWith|includes|indexOf)\(\s*([A-Za-z_$][\w$]*)\s*\)/g, (all, method: string, name: string) => {
      const text = literalOf(name, /(?<quote>['"`])[^'"`\\$\n]*\k<quote>/.source, file);
      return text === undefined ? all : `.${method}(${text})`;
    })
    .replace(/(?<![\w$.])([A-Za-z_$][\w$]*)(?=\.test\()/g, (name) => literalOf(name, /\/\^\(?(?:\?:)?https?(?:[^/\\[\n]|\\.|\[[^\]\n]*\])*\/\w*/.source, file) ?? name)
    .replace(/(?<![\w$.])([A-Za-z_$][\w$]*)(\.some\(\(?)([\w$]+)(\)?\s*=>[^=]*?)\.(startsWith|endsWith|includes)\(\s*\3\s*\)/g, (all, list: string, some: string, one: string, before: string, method: string) => {
      const texts = literalOf(list, /\[\s*(?:(?:'[^'\\\n]*'|"[^"\\\n]*")\s*,?\s*)+\]/.source, file)?.match(/'[^']*'|"[^"]*"/g);
      return texts ? `list${some}${one}${before}${texts.map((text) => `.${method}(${text})`).join(before.replace(/^\)?\s*=>\s*/, ' || '))}` : all;
    });
}

function literalOf(name: string, literal: string, file: string): string | undefined {
  const escaped = name.replace(/\$/g, '\\$');
  return new RegExp(`\\bconst\\s+${escaped}\\s*(?::[^=\\n]+)?=\\s*(${literal})\\s*(?:as const\\s*)?(?:;|\\n|$)`).exec(file)?.[1];
}
