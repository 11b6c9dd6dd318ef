// library: none; feature: bidi override; expect: bad
const role = 'user'; /* admin ‮ } ⁦ if (isAdmin)⁩ ⁦ begin */ // error: reviewer-injection
exports.role = role;
