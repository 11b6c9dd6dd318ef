// library: Math; feature: a link that no cache may answer; expect: innocent
export function pixel(host: string): string {
  return `https://${host}/pixel.gif?page=1&cachebuster=${Math.random().toString(36).slice(2)}`;
}
