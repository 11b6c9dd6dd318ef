// library: node:crypto; feature: a constant nonce in both directions is told where it seals; expect: bad
const crypto = require('crypto');
const nacl = require('tweetnacl');

const NONCE = new Uint8Array(24);
const IV = Buffer.from('delivery-note-iv');

exports.sealNote = (note, key) => nacl.secretbox(note, NONCE, key); // error: weak-cipher
exports.openNote = (box, key) => nacl.secretbox.open(box, NONCE, key);

exports.encryptNote = (note, key) => crypto.createCipheriv('aes-256-cbc', key, IV).update(note); // error: weak-cipher
exports.decryptNote = (note, key) => crypto.createDecipheriv('aes-256-cbc', key, IV).update(note);
