// library: ecmascript; feature: ids that a program keeps other things under; expect: innocent
const jobs = new Map<string, { user: string }>();
const gameSessions = new Map<string, string>();
const sessions = new Map<string, { user: string; delay: number }>();

export function start(user: string): string {
  const made = Math.random().toString(36).slice(2);
  jobs.set(made, { user });
  gameSessions.set(made, user);
  sessions.set(user, { user, delay: Math.random() * 1000 });
  return made;
}

export class Canvas {
  readonly #shapes = new Map<string, number>();

  add(): string {
    const id = Math.random().toString(16).slice(2);
    this.#shapes.set(id, Math.floor(Math.random() * 10_000));
    return id;
  }
}
