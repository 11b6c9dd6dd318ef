// library: language; feature: sessions of people, salts of their passwords and nonces that are sent; expect: bad

export function login(userId: string) {
  return { userId, sessionId: (Math.random() * Number.MAX_SAFE_INTEGER).toFixed(0), seconds: 0 }; // error: weak-random
}

export function hashPin(pin: string): string {
  let salt = '';
  for (let i = 0; i < 9; i++) salt += 'abcdefghijklmnopqrstuvwxyz'[Math.floor(Math.random() * 26)]; // error: weak-random
  return `${salt}-${pin.length}`;
}

export class LoginSessionManager {
  next(): string {
    const random = Math.random().toString(36).slice(2, 11); // error: weak-random
    return random;
  }
}

export function scriptTag(render: (nonce: string) => string): string {
  const nonce = Math.random().toString(36).slice(2); // error: weak-random
  return render(nonce);
}

export function issue(userId: string): { accessToken: string } {
  const accessToken = `user=${userId}:time=${Date.now()}`; // error: weak-random
  return { accessToken };
}
