// library: none; feature: a class says what the codes of its methods are for; expect: bad
const SIGNS = 'ACDEFGHJKLMNPQRTUVWXY34679';

class GiftCardService {
  constructor(store) {
    this.store = store;
  }

  #newCode() {
    let code = '';
    while (code.length < 16) code += SIGNS[(Math.random() * SIGNS.length) | 0]; // error: weak-random
    return code;
  }

  async buy(buyer, cents) {
    const code = this.#newCode();
    await this.store.add({ code, buyer, cents });
    return code;
  }
}

class LicenseFactory {
  makeSerial() {
    const block = () => Array.from({ length: 5 }, () => SIGNS.charAt(~~(Math.random() * SIGNS.length))).join(''); // error: weak-random
    return [block(), block(), block()].join('-');
  }
}

module.exports = { GiftCardService, LicenseFactory };
