// library: several; feature: constant templates; expect: innocent
const express = require('express');
const ejs = require('ejs');
const hbs = require('hbs');
const template = require('lodash/template');
const { twig } = require('twig');
const Mustache = require('mustache');
const app = express();

const page = template('<p><%- name %></p>');
const mail = twig({ data: 'Dear {{ name }}' });

app.post('/preview', (req, res) => {
  const { name } = req.body;
  page({ name });
  mail.render({ name });
  hbs.compile('{{name}}')({ name });
  new ejs.Template('<%= name %>').generateScript;
  Mustache.render('{{name}}', { name });
  app.render('page', { name }, () => res.end());
});
