// library: express; feature: secrets of a session as bytes; expect: bad
exports.formIsGenuine = (req) => Buffer.from(String(req.body.formToken)).equals(Buffer.from(req.session.formToken)); // warning: timing-unsafe-compare

exports.linkIsGenuine = (req) => Buffer.compare(Buffer.from(req.query.linkSecret), Buffer.from(req.session.linkSecret)) === 0; // warning: timing-unsafe-compare
