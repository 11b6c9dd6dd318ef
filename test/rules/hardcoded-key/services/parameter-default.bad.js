// library: jsonwebtoken; feature: a constant that signs where nobody gives another: of a parameter, of a member, of an object of defaults; expect: bad
const jwt = require('jsonwebtoken');

const DEFAULTS = { tokens: { secret: 'parcels-and-pallets' }, port: 8080 };

exports.badge = (id, secret = 'badges-of-the-dock') => jwt.sign({ id }, secret); // warning: hardcoded-key
exports.label = ({ secret = 'labels-of-the-dock' } = {}) => jwt.sign({}, secret); // warning: hardcoded-key
exports.parcel = (id, config = DEFAULTS) => jwt.sign({ id }, config.tokens.secret); // warning: hardcoded-key

class Passes {
  constructor(options) {
    this.options = Object.assign({ secret: 'passes-of-the-dock' }, options);
  }

  make(id) {
    return jwt.sign({ id }, this.options.secret); // warning: hardcoded-key
  }
}

exports.Passes = Passes;
