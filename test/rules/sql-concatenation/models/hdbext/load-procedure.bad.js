// library: @sap/hdbext; feature: load-procedure; expect: bad
const hdbext = require('@sap/hdbext');

exports.run = (req, res, next) => {
  hdbext.loadProcedure(req.db, 'REPORTS', req.query.procedure, (err, procedure) => { // error: sql-concatenation
    if (err) return next(err);
    procedure({ YEAR: 2024 }, (error, out, rows) => res.json(rows));
  });
};
