// library: express; feature: the first letter of a name, which is too short to be markup; expect: innocent
const app = require('express')();

app.get('/badge/:name', (req, res) => {
  const letter = req.params.name.substring(0, 1).toUpperCase();
  res.type('svg').send(`<svg xmlns="http://www.w3.org/2000/svg"><text>${letter}</text></svg>`);
});
app.get('/first/:name', (req, res) => res.send(`<b>${req.params.name.charAt(0)}</b>`));
