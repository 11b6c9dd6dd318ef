// library: node:crypto; feature: proofs that are made with a secret and something fresh; expect: bad
const { createHash, randomBytes } = require('node:crypto');

function Gates(gates) {
  this.gates = gates;
}

Gates.prototype.proof = function (gate, challenge) {
  return createHash('md5').update(this.gates.get(gate).sharedSecret + challenge).digest('hex'); // error: weak-hash
};

Gates.prototype.listen = function (server) {
  server.on('connection', (socket) => {
    const challenge = randomBytes(16).toString('hex');
    socket.write(challenge);
    socket.once('data', (data) => {
      const parts = data.toString('latin1').split(' ');
      if (this.proof(parts[0], challenge) !== parts[1]) socket.destroy(); // warning: timing-unsafe-compare
    });
  });
};

function forms(options) {
  const bind = (fresh) => createHash('sha1').update(fresh + options.secret).digest('base64url'); // error: weak-hash
  return { token: () => { const fresh = randomBytes(18).toString('hex'); return fresh + '.' + bind(fresh); } };
}

module.exports = { Gates, forms };
