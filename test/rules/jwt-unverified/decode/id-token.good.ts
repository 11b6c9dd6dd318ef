// library: jose; feature: the answer of a provider over TLS; expect: innocent
import { decodeJwt } from 'jose';

export async function exchange(code: string) {
  const answer = await fetch('https://id.example/token', { method: 'POST', body: new URLSearchParams({ code }) });
  const { id_token: idToken } = await answer.json();
  return decodeJwt(idToken);
}
