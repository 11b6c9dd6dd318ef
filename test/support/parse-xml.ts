/** One element of an XML text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly in it. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads XML as strictly as a real parser would, for what reports are made of. @throws Error saying where it is not well-formed */
export function parseXml(source: string): XmlElement {
  // eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.exec(source);
  if (forbidden) throw new Error(`XML has no character ${JSON.stringify(forbidden[0])}`);
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const sticky = new RegExp(pattern.source, 'yu');
    sticky.lastIndex = at;
    const match = sticky.exec(source);
    if (match !== null) at = sticky.lastIndex;
    return match ?? undefined;
  };
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(source.slice(at, at + 40))}`);
  };
  const decode = (text: string): string =>
    text.replace(/&([^;]*);?/g, (whole, name: string) => {
      if (!whole.endsWith(';')) fail('a bare &');
      if (/^#\d+$/.test(name)) return String.fromCodePoint(Number(name.slice(1)));
      return entities[name] ?? fail(`unknown entity ${name}`);
    });
  const element = (): XmlElement => {
    const name = (take(/<([a-z][\w-]*)/) ?? fail('no element'))[1]!;
    const attributes: Record<string, string> = {};
    for (let match = take(/\s+([a-z][\w-]*)="([^"<]*)"/); match !== undefined; match = take(/\s+([a-z][\w-]*)="([^"<]*)"/)) {
      if (Object.hasOwn(attributes, match[1]!)) fail(`${match[1]} twice`);
      attributes[match[1]!] = decode(match[2]!.replace(/[\t\n\r]/g, ' '));
    }
    if (take(/\s*\/>/)) return { name, attributes, children: [], text: '' };
    if (!take(/\s*>/)) fail('a start tag does not end');
    const children: XmlElement[] = [];
    let text = '';
    for (;;) {
      text += decode(take(/[^<]*/)![0]);
      if (take(new RegExp(`</${name}\\s*>`))) return { name, attributes, children, text };
      children.push(element());
    }
  };
  if (!take(/<\?xml version="1\.0" encoding="UTF-8"\?>\s*/)) fail('no declaration');
  const top = element();
  take(/\s*/);
  if (at !== source.length) fail('something after the end');
  return top;
}
