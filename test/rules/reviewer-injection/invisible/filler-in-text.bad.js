// library: none; feature: a filler in a text of a test, which is no name; expect: bad
const { isUserNameValid } = require('./users');
it('refuses names that nobody sees', () => {
  expect(isUserNameValid('mariaㅤ')).toBe(false); // warning: reviewer-injection
  expect(isUserNameValid('\u3164')).toBe(false);
});
