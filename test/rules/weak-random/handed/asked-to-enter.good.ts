// library: ecmascript; feature: drawn numbers in messages that open nothing; expect: innocent
interface Post { send(message: { to: string; subject: string; text: string }): Promise<void> }

export async function survey(post: Post, address: string) {
  const value = String(Math.floor(Math.random() * 900_000) + 100_000);
  await post.send({ to: address, subject: 'How did you like the concert?', text: `Your opinion no. ${value} counts.` });
}

export async function orderMail(post: Post, address: string) {
  const value = String(Math.floor(Math.random() * 900_000) + 100_000);
  await post.send({ to: address, subject: 'Your order', text: `Use ${value} as a reference when you call us.` });
}
