// library: ecmascript; feature: many ways to draw the letters of an activation code; expect: bad
const POOL = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

class Activation {
  byFor() {
    const codes = [];
    for (let i = 0; i < 12; i += 1) codes.push(POOL[Math.trunc(Math.random() * POOL.length)]); // error: weak-random
    const code = codes.join('');
    return { code };
  }

  byReplace() {
    const code = 'xxxx-xxxx'.replace(/x/g, () => ((Math.random() * 16) | 0).toString(16)); // error: weak-random
    return { code };
  }

  bySpread() {
    const code = [...Array(10).keys()].map(() => POOL.at(Math.random() * 32)).join(''); // error: weak-random
    return { code };
  }

  byReduce() {
    const code = Array.from({ length: 10 }).reduce((text) => text + POOL[Math.floor(Math.random() * 32)], ''); // error: weak-random
    return { code };
  }

  byFromCharCode() {
    let code = '';
    while (code.length < 8) code += String.fromCharCode(65 + Math.floor(Math.random() * 26)); // error: weak-random
    return { code };
  }

  byComma() {
    const code = String(Math.random()).slice(2, 10), made = Date.now(); // error: weak-random
    return { code, made };
  }

  byFill() {
    const code = new Array(8).fill(0).map(() => (Math.random() * 10) | 0).join(''); // error: weak-random
    return { code };
  }
}

module.exports = { Activation };
