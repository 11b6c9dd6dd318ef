// library: lodash; feature: a code that is kept with the address of somebody; expect: bad
import random from 'lodash/random';

interface Codes { saveEntry(email: string, code: string): Promise<void> }

export async function POST(codes: Codes, request: Request) {
  const { email } = await request.json();
  const code = String(random(100000, 999999)); // error: weak-random
  await codes.saveEntry(String(email), code);
  return Response.json({ sent: true });
}

export async function remind(outbox: { push(message: object): void }, recipientEmail: string) {
  const code = Math.floor(Math.random() * 1e6).toString().padStart(6, '0'); // error: weak-random
  outbox.push({ email: recipientEmail, code });
}
