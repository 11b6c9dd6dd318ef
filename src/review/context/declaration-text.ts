import type { Node } from '../../engine/node.ts';

/** Members that are shown of a class or an interface when nobody says which matter. */
const MEMBERS = 12;
/** Longest declaration, in characters; what is left out is said. */
const MAX_LENGTH = 1_600;
/** Longest comment of a declaration that is shown, in characters: units, defaults and warnings stand at its beginning. */
const MAX_COMMENT = 280;

/**
 * A declaration as a reader of its callers needs it: signatures without bodies, types whole, of classes and interfaces the
 * members that are named, and what their comments begin with. What is left out is marked by `…`.
 *
 * @param members names that occur where it is used; undefined shows the first ones.
 * @param most members that are shown where none of them is named.
 */
export function declarationText(node: Node, text: string, members?: ReadonlySet<string>, most = MEMBERS): string {
  const shown = `${commentBefore(node, text, '')}${render(node, text, members, most).trim()}`;
  return shown.length > MAX_LENGTH ? `${shown.slice(0, MAX_LENGTH)} … (cut)` : shown;
}

/** The documentation comment before a node, on one line; `export declare` may stand between. Empty when there is none. */
function commentBefore(node: Node, text: string, indent: string): string {
  const before = text.slice(Math.max(0, node.start - 4_000), node.start);
  const comment = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:(?:export|default|declare|const|let|var)\s+)*$/.exec(before)?.[1];
  const words = (comment ?? '').replace(/^\s*\* ?/gm, '').replace(/\s+/g, ' ').trim();
  if (words === '') return '';
  return `/** ${words.length > MAX_COMMENT ? `${words.slice(0, MAX_COMMENT)} …` : words} */\n${indent}`;
}

function render(node: Node, text: string, members: ReadonlySet<string> | undefined, most: number): string {
  const slice = (one: Node): string => text.slice(one.start, one.end);
  switch (node.type) {
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration': {
      const inner = node.declaration as Node | null;
      return inner ? `${text.slice(node.start, inner.start)}${render(inner, text, members, most)}` : slice(node);
    }
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'TSDeclareFunction':
      return node.body ? `${text.slice(node.start, (node.body as Node).start).trimEnd()} …` : slice(node);
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'TSInterfaceDeclaration': {
      const body = node.body as Node;
      const list = (body.body ?? []) as Node[];
      const visible = list.filter((one) => one.accessibility !== 'private' && (one.key as Node | undefined)?.type !== 'PrivateIdentifier');
      const wanted = members ? visible.filter((one) => !one.key || members.has(nameOf(one)) || nameOf(one) === 'constructor') : visible;
      const some = (wanted.length > 0 ? wanted : visible).slice(0, members && wanted.length > 0 ? MEMBERS * 3 : most);
      const lines = some.map((one) => `  ${commentBefore(one, text, '  ')}${memberText(one, text)}`);
      if (some.length < list.length) lines.push(`  … ${list.length - some.length} more members`);
      return `${text.slice(node.start, body.start).trimEnd()} {\n${lines.join('\n')}\n}`;
    }
    case 'VariableDeclaration':
      return (node.declarations as Node[]).map((one) => `${String(node.kind)} ${variableText(one, text)}`).join('\n');
    case 'VariableDeclarator':
      return `const ${variableText(node, text)}`;
    default:
      return slice(node);
  }
}

function variableText(node: Node, text: string): string {
  const init = node.init as Node | null;
  if (init && /Function/.test(init.type) && init.body) return `${text.slice(node.start, (init.body as Node).start).trimEnd()} …`;
  const whole = text.slice(node.start, node.end);
  return whole.length > 600 ? `${whole.slice(0, 600)} … (cut)` : whole;
}

function memberText(node: Node, text: string): string {
  const value = node.value as Node | null | undefined;
  const body = value && /Function/.test(value.type) ? (value.body as Node | null) : undefined;
  const whole = body ? `${text.slice(node.start, body.start).trimEnd()} …` : text.slice(node.start, node.end);
  return whole.length > 400 ? `${whole.slice(0, 400)} … (cut)` : whole;
}

function nameOf(node: Node): string {
  return String((node.key as Node | undefined)?.name ?? (node.key as Node | undefined)?.value ?? '');
}

/** What a module declares by a name at its top level, all overloads and merged declarations; exported or not. */
export function declarationsNamed(program: Node, name: string): readonly Node[] {
  const found: Node[] = [];
  const look = (body: readonly Node[]): void => {
    for (const node of body) {
      const inner = (/^Export(?:Named|Default)Declaration$/.test(node.type) ? node.declaration : node) as Node | null;
      if (!inner) continue;
      if (inner.id?.name === name) found.push(inner);
      else if (inner.type === 'VariableDeclaration') found.push(...(inner.declarations as Node[]).filter((one) => one.id?.name === name));
      else if (name === 'default' && node.type === 'ExportDefaultDeclaration') found.push(inner.type === 'Identifier' ? node : inner);
    }
  };
  look(program.body as Node[]);
  return found;
}
