// library: node:crypto; feature: options from another file; expect: bad
export const keyOptions = {
  modulusLength: 1024,
  publicExponent: 0x10001,
};
