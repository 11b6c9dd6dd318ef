import type { RewriteRequest } from './request.ts';

/** A text with several statements is no statement to prepare. */
const SEVERAL = /;\s*\S/;

/**
 * What to call instead of a method that takes no values: its sibling in the same library, with the values where that one takes
 * them. Undefined where there is none.
 *
 * @param values Sources of the values, in the order of their placeholders.
 */
export function siblingCall({ callee, style, library }: RewriteRequest, text: string, values: readonly string[]): string | undefined {
  const dot = callee.lastIndexOf('.');
  if (dot === -1 || style.dialect !== 'sqlite' || SEVERAL.test(text)) return undefined;
  const receiver = callee.slice(0, dot);
  const list = values.join(', ');
  switch (callee.slice(dot + 1)) {
    case 'exec':
      if (library === 'sqlite3' || library === 'sqlite') return `${receiver}.run(${text}, [${list}])`;
      if (library === 'better-sqlite3' || library?.endsWith(':sqlite') === true) return `${receiver}.prepare(${text}).run(${list})`;
      return `${receiver}.prepare(${text}).bind(${list}).run()`;
    case 'execAsync':
      return `${receiver}.runAsync(${text}, [${list}])`;
    case 'execSync':
      return `${receiver}.runSync(${text}, [${list}])`;
    case 'executeMultiple':
      return `${receiver}.execute(${text}, [${list}])`;
    default:
      return undefined;
  }
}

/** Where the values go that a part of a statement cannot take: Sequelize has them in the options of the query around it. */
export function placeOfValues({ callee, style, library }: RewriteRequest, collection: string): string | undefined {
  return library === 'sequelize' && /\bliteral$/.test(callee) && style.placeholder === ':name' ? `in the options of the query: replacements: ${collection}` : undefined;
}
