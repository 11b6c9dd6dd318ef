import shop from './shop.md';

/** A file of the demo repository. */
export interface ShopFile {
  readonly path: string;
  readonly text: string;
  /** What guard advises to write instead; absent for an innocent file. */
  readonly repaired?: string;
}

/** The files of `shop.md`, in its order. */
export function readShop(): readonly ShopFile[] {
  return shop
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const path = /^`(.+)`/.exec(section)?.[1];
      const text = fenceOf(section, 'planted') ?? fenceOf(section, 'innocent');
      if (path === undefined || text === undefined) throw new Error('a section of shop.md has no path or no text');
      const repaired = fenceOf(section, 'repaired');
      return repaired === undefined ? { path, text } : { path, text, repaired };
    });
}

function fenceOf(section: string, role: string): string | undefined {
  return new RegExp('^```\\w+ ' + role + '\\n([\\s\\S]*?)^```$', 'm').exec(section)?.[1];
}
