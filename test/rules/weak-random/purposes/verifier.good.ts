// library: ecmascript; feature: verifiers and states that are no secret; expect: innocent
const STEPS = ['idle', 'busy', 'done'];

export function plan(people: string[]): { verifier: string; state: string } {
  const verifier = people[Math.floor(Math.random() * people.length)]!;
  const state = STEPS[Math.floor(Math.random() * STEPS.length)]!;
  return { verifier, state };
}

export function particle(): { state: number; seed: string } {
  return { state: Math.random(), seed: Math.random().toString(36).slice(2) };
}
