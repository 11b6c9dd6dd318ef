// library: Math; feature: the same helper for names of files; expect: innocent
const CHARS = 'abcdefghijklmnopqrstuvwxyz0123456789';

function randomText(length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) text += CHARS[Math.floor(Math.random() * CHARS.length)];
  return text;
}

export function exportName(kind: string): string {
  const fileName = `${kind}-${randomText(6)}.csv`;
  return fileName;
}
