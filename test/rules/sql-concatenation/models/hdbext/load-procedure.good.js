// library: @sap/hdbext; feature: load-procedure; expect: innocent
const hdbext = require('@sap/hdbext');

exports.run = (req, res, next) => {
  hdbext.loadProcedure(req.db, 'REPORTS', 'YEARLY', (err, procedure) => {
    if (err) return next(err);
    procedure({ YEAR: req.query.year }, (error, out, rows) => res.json(rows));
  });
};
