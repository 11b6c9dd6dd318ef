import { createHash } from 'node:crypto';
import { showInvisible } from '../../core/invisible.ts';

/** One piece of foreign text in a prompt. */
export interface Block {
  /** `file`, `removed`, `reference`. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/**
 * Renders foreign texts between marks that they cannot contain: 128 bits of the digest of all that is shown. No text can hold
 * its own digest, so none can close its block; and the same content makes the same prompt, byte for byte.
 */
export function renderBlocks(blocks: readonly Block[]): { readonly text: string; readonly nonce: string } {
  const nonce = createHash('sha256').update(render(blocks, '')).digest('hex').slice(0, 32);
  return { text: render(blocks, nonce), nonce };
}

function render(blocks: readonly Block[], nonce: string): string {
  return blocks
    .map(({ tag, attributes, text }) => {
      const list = Object.entries(attributes).map(([name, value]) => ` ${name}=${attributeText(value)}`);
      return `<${tag} id="${nonce}"${list.join('')}>\n${showInvisible(text)}\n</${tag} id="${nonce}">`;
    })
    .join('\n\n');
}

/** A path or title as a quoted text on one line; names of files are foreign text too. */
function attributeText(value: string): string {
  return `"${showInvisible(value.replace(/\s+/g, ' ')).replace(/[<>"]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`)}"`;
}
