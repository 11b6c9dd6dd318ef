// library: tweetnacl; feature: a box with a shared key, and a nonce for each text; expect: innocent
import nacl from 'tweetnacl';

export class Line {
  readonly #shared: Uint8Array;

  constructor(theirs: Uint8Array, mine: Uint8Array) {
    this.#shared = nacl.box.before(theirs, mine);
  }

  say(text: Uint8Array) {
    const nonce = nacl.randomBytes(nacl.box.nonceLength);
    return { nonce, box: nacl.box.after(text, nonce, this.#shared) };
  }

  hear(nonce: Uint8Array, box: Uint8Array) {
    return nacl.box.open.after(box, nonce, this.#shared);
  }
}
