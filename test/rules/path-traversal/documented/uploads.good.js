// library: express-fileupload; feature: uploads that are moved by a name of one's own; expect: innocent
const path = require('path');
const express = require('express');
const fileUpload = require('express-fileupload');
const app = express();
app.use(fileUpload());
app.post('/avatar', (req, res) => {
  const { avatar } = req.files;
  avatar.mv(`uploads/${Date.now()}.png`, () => res.end());
  avatar.mv(path.join('uploads', path.basename(avatar.name)));
});
