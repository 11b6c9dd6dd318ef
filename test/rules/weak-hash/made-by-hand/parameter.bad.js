// library: node:crypto; feature: a hash of parts and a secret, kept in a variable, that becomes a parameter of a link; expect: bad
const crypto = require('crypto');

class InvoiceLinks {
  constructor(secret, base) {
    this.secret = secret;
    this.base = base;
  }

  #stamp(parts) {
    const hash = crypto.createHash('sha1'); // error: weak-hash
    hash.update([this.secret, ...parts].join(':'));
    return hash.digest('hex');
  }

  link(invoice) {
    const url = new URL(`/invoices/${encodeURIComponent(invoice)}`, this.base);
    url.searchParams.set('k', this.#stamp([invoice]));
    return url.href;
  }

  opens(invoice, query) {
    return this.#stamp([invoice]) === query.k; // warning: timing-unsafe-compare
  }
}

module.exports = { InvoiceLinks };
