// library: none; feature: a loop whose function says that it compares signatures; expect: bad
export function equalSignatures(mine: string, theirs: string): boolean {
  if (mine.length !== theirs.length) return false;
  for (let i = 0; i < mine.length; i += 1) {
    if (mine.charCodeAt(i) !== theirs.charCodeAt(i)) return false; // warning: timing-unsafe-compare
  }
  return true;
}

export function verifyMac(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) { // warning: timing-unsafe-compare
      return false;
    }
  }
  return a.length === b.length;
}
