// library: ecmascript; feature: a class for each word that an editor shows; expect: innocent
export const overlay = {
  token(stream) {
    if (stream.match('{{')) {
      const own = `word-${Math.random().toString(36).slice(2)}`;
      stream.skipTo('}}');
      return `known ${own}`;
    }
    stream.next();
    return null;
  },
};
