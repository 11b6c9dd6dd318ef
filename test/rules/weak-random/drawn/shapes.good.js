// library: ecmascript; feature: the same ways for a colour, a dice and a puzzle; expect: innocent
const POOL = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

class Crossword {
  letters() {
    const codes = [];
    for (let i = 0; i < 12; i += 1) codes.push(POOL[Math.trunc(Math.random() * POOL.length)]);
    return { code: codes.join('') };
  }

  colour() {
    const code = 'xxxxxx'.replace(/x/g, () => ((Math.random() * 16) | 0).toString(16));
    return { code };
  }
}

class Activation {
  weights(size) {
    return Array.from({ length: size }, () => Math.random() * 2 - 1);
  }

  pick(layers) {
    const code = layers[Math.floor(Math.random() * layers.length)];
    return { code };
  }

  noise(value) {
    const number = value + Math.random() * 0.01;
    return { number };
  }
}

module.exports = { Activation, Crossword };
