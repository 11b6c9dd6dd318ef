// library: ecmascript; feature: ids that a program keeps sessions and invitations under; expect: bad
const sessions = new Map<string, { user: string }>();
const pendingInvites = new Map<string, string>();

export function enter(user: string): string {
  const made = Math.random().toString(36).slice(2); // error: weak-random
  sessions.set(made, { user });
  return made;
}

export class Guests {
  readonly #magicLinks = new Map<string, string>();

  invite(email: string): string {
    const made = `${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`; // error: weak-random
    pendingInvites.set(made, email);
    return made;
  }

  link(email: string): string {
    const slug = Math.random().toString(16).slice(2); // error: weak-random
    this.#magicLinks.set(slug, email);
    return slug;
  }
}
