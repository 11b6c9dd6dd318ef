// library: Math; feature: one of several configured tokens; expect: innocent
const TOKENS = process.env.GITHUB_TOKENS.split(',');

exports.headers = () => {
  const token = TOKENS[Math.floor(Math.random() * TOKENS.length)];
  return { authorization: `token ${token}` };
};
