// library: none; feature: the clock beside secrets, in ages and in names; expect: innocent
import { createHmac, randomBytes, randomUUID } from 'node:crypto';

interface Skipper { readonly id: number; readonly email: string }

export const invitation = (skipper: Skipper) => ({ to: skipper.email, inviteToken: randomUUID(), expires: Date.now() + 86_400_000 });

export function resetToken(skipper: Skipper): string {
  return createHmac('sha256', process.env.RESET_KEY!).update(`${skipper.id}:${Date.now()}`).digest('hex');
}

export function boardingPass() {
  const token = `${Date.now()}-${randomBytes(24).toString('hex')}`;
  return { token };
}

export const requestNonce = () => `${Date.now()}`;

export function cachedToken(cache: { value: string; until: number }): string | undefined {
  const token = cache.until > Date.now() ? cache.value : undefined;
  return token;
}

export function chatSession() {
  const chatSessionId = `chat-${Date.now()}`;
  return chatSessionId;
}

export const exportName = () => `tokens-${Date.now()}.csv`;

export const issuedToken = (token: string) => ({ token, at: new Date().getTime() });

/** Versions of one's own note are kept by when they were written. */
export const versionOf = (note: string) => {
  const sessionId = `${Date.now()}`;
  return { note, sessionId };
};

export const keep = (note: { readonly id: string }, session?: { readonly sessionId: string }) => ({
  noteId: note.id,
  sessionId: `${Date.now()}`,
  localSessionId: session ? session.sessionId : `${Date.now()}`,
});
