// library: express-fileupload; feature: uploads that are moved by the name they came with; expect: bad
const express = require('express');
const fileUpload = require('express-fileupload');
const app = express();
app.use(fileUpload());
app.post('/avatar', (req, res) => {
  const { avatar } = req.files;
  avatar.mv(`uploads/${avatar.name}`, () => res.end()); // error: path-traversal
});
