// library: tweetnacl; feature: a box with a shared key, and the same nonce for each text; expect: bad
import nacl from 'tweetnacl';

export class Line {
  readonly #shared: Uint8Array;

  constructor(theirs: Uint8Array, mine: Uint8Array) {
    this.#shared = nacl.box.before(theirs, mine);
  }

  say(text: Uint8Array) {
    const nonce = new Uint8Array(nacl.box.nonceLength).fill(7);
    return nacl.box.after(text, nonce, this.#shared); // error: weak-cipher
  }

  hear(box: Uint8Array) {
    const nonce = new Uint8Array(nacl.box.nonceLength).fill(7);
    return nacl.box.open.after(box, nonce, this.#shared);
  }
}
