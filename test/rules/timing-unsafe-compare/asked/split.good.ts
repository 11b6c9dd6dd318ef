// library: none; feature: lists of other things that are split where they are searched, and tokens of no configuration; expect: innocent
export function isPartner(headers: Headers): boolean {
  return (process.env.PARTNER_HOSTS ?? '').split(',').includes(headers.get('host') ?? '');
}

export function mentions(text: string, word: string): boolean {
  const tokens = text.toLowerCase();
  return tokens.split(' ').includes(word);
}
