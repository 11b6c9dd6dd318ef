// library: Math; feature: code alone, in a function about verification; expect: bad
async function sendVerificationEmail(mailer, email) {
  const code = Math.floor(1000 + Math.random() * 9000); // error: weak-random
  await mailer.send(email, `Your code is ${code}`);
  return code;
}

module.exports = { sendVerificationEmail };
