// library: several; feature: template engines; expect: bad
const express = require('express');
const ejs = require('ejs');
const nunjucks = require('nunjucks');
const hbs = require('hbs');
const template = require('lodash/template');
const { twig } = require('twig');
const swig = require('swig-templates');
const dust = require('dustjs-linkedin');
const velocity = require('velocityjs');
const artTemplate = require('art-template');
const Mustache = require('mustache');
const { Liquid } = require('liquidjs');
const app = express();

app.post('/preview', (req, res) => {
  const text = req.body.template;
  new ejs.Template(text); // error: dynamic-code
  new nunjucks.Template(text); // error: dynamic-code
  hbs.handlebars.compile(text); // error: dynamic-code
  hbs.compile(text); // error: dynamic-code
  template(text); // error: dynamic-code
  twig({ data: text }); // error: dynamic-code
  swig.render(text); // error: dynamic-code
  dust.renderSource(text, {}); // error: dynamic-code
  velocity.render(text); // error: dynamic-code
  artTemplate.compile(text); // error: dynamic-code
  Mustache.render(text, { user: req.user }); // warning: dynamic-code
  new Liquid().parseAndRender(text); // warning: dynamic-code
  app.render('page', req.body, () => res.end()); // error: dynamic-code
});
