// library: crypto-js; feature: a key that another method sets, and a check that it is there; expect: bad
import CryptoJS from 'crypto-js';

export class Channel {
  constructor() {
    this.sessionKey = null;
  }

  agree(shared) {
    this.sessionKey = shared;
  }

  seal(text) {
    if (!this.sessionKey) throw new Error('agree on a key first');
    return CryptoJS.TripleDES.encrypt(text, this.sessionKey).toString(); // error: weak-cipher
  }
}
