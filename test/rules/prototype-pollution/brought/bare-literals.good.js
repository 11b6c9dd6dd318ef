// library: express; feature: literals without a prototype; expect: innocent
exports.grid = (req, res) => {
  const grid = { __proto__: null };
  for (const { row, column, value } of req.body.cells) {
    grid[row] ??= { __proto__: null };
    grid[row][column] = value;
  }
  res.json(grid);
};

exports.own = (req, res) => {
  const grid = {};
  for (const { row, column, value } of req.body.cells) {
    if (!Object.hasOwn(grid, row)) grid[row] = {};
    grid[row][column] = value;
  }
  res.json(grid);
};
