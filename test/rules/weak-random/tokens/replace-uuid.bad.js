// library: Math; feature: a UUID by hand as session token; expect: bad
exports.login = (req, res) => {
  const sessionToken = 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (c) => {
    const r = (Math.random() * 16) | 0; // error: weak-random
    return (c === 'x' ? r : (r & 3) | 8).toString(16);
  });
  res.cookie('session', sessionToken);
  res.json({ ok: true });
};
