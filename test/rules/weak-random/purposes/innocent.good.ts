// library: none; feature: random texts that many programs need and nobody has to guess; expect: innocent
interface Rows { create(row: object): Promise<void> }

const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';
const drawn = (size: number): string => { let out = ''; for (; out.length < size;) out += SIGNS[Math.floor(Math.random() * SIGNS.length)]; return out; };

export class OtpService {
  private readonly jitter = Math.random() * 100;
  async start(): Promise<string> {
    const requestId = Math.random().toString(36).slice(2);
    await new Promise((resolve) => setTimeout(resolve, this.jitter + Math.floor(Math.random() * 1000)));
    return requestId;
  }
}

export class InviteBanner {
  code = drawn(6);
  colour(): string {
    return '#' + Math.floor(Math.random() * 0xffffff).toString(16).padStart(6, '0');
  }
}

export async function shorten(links: Rows, url: string): Promise<string> {
  const slug = drawn(7);
  await links.create({ data: { url, slug } });
  return slug;
}

export class SessionRecorder {
  id = Math.random().toString(36).slice(2);
  shouldRecord = Math.random() < 0.05;
}

export const boundary = (): string => `----${Math.random().toString(36).slice(2)}`;
export const trackingNumber = (): string => 'PX' + Math.floor(Math.random() * 1e10).toString().padStart(10, '0');
export const orderNumber = (): string => `ORD-${Math.floor(Math.random() * 1e6)}`;
export const room = (): object => ({ code: drawn(4), players: [] });
export const seedUsers = (n: number): object[] => Array.from({ length: n }, (_, i) => ({ id: i, score: Math.floor(Math.random() * 5000) }));
