// library: node:fs; feature: a handler that takes its request apart; expect: bad
import fs from 'node:fs';

export const draft = async ({ body }, res) => {
  res.send(fs.readFileSync(body.file)); // error: path-traversal
};

export function page({ params: { name }, user }, reply) {
  reply.send(user, fs.readFileSync(name)); // error: path-traversal
}
