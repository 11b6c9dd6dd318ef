// library: none; feature: zero width character in a name; expect: bad
export const accessLevel = 1;
export const text = 'access​Level'; // warning: reviewer-injection
