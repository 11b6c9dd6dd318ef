// library: Math; feature: a class that says what it makes; expect: bad
class TokenGenerator {
  static generate(length = 32) {
    const chars = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
    let result = '';
    for (let i = 0; i < length; i++) result += chars.charAt(Math.floor(Math.random() * chars.length)); // error: weak-random
    return result;
  }
}

module.exports = TokenGenerator;
