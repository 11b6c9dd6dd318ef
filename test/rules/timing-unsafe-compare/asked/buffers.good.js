// library: express; feature: other things as bytes; expect: innocent
exports.isSameBody = (req) => Buffer.from(String(req.body.draft)).equals(Buffer.from(req.session.draft));

exports.isSamePage = (req) => Buffer.compare(Buffer.from(req.query.page), Buffer.from(req.session.page)) === 0;
