// library: ecmascript; feature: the function's name says that it makes keys of an API; expect: bad
export const makeApiKey = () => Math.random().toString(36).slice(2); // error: weak-random
