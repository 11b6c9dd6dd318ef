// library: ecmascript; feature: the message tells what the value is for; expect: bad
interface Post { send(message: { to: string; subject: string; text: string }): Promise<void> }

const sixDigits = () => String(Math.floor(Math.random() * 900_000) + 100_000); // error: weak-random

export async function confirmMember(post: Post, pending: Map<string, string>, address: string) {
  const value = sixDigits();
  pending.set(address, value);
  await post.send({ to: address, subject: 'Confirm your e-mail address', text: `Enter ${value} to confirm your address.` });
}

export async function greet(post: Post, address: string) {
  const drawn = Math.random().toString().slice(2, 8); // error: weak-random
  await post.send({ to: address, subject: 'Your sign-in code for the reading room', text: `Hello! ${drawn}` });
}
