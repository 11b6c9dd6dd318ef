// library: @elastic/elasticsearch, @opensearch-project/opensearch; feature: what a client sent in the text of a script; expect: bad
import { Client } from '@elastic/elasticsearch';
import { Client as OpenSearch } from '@opensearch-project/opensearch';
import express from 'express';

const search = new Client({ node: 'http://localhost:9200' });
const other = new OpenSearch({ node: 'http://localhost:9201' });
const app = express();

app.post('/articles/:id/rating', async (req, res) => {
  await search.update({ index: 'articles', id: req.params.id, script: { source: `ctx._source.rating += ${req.body.stars}` } }); // error: dynamic-code
  await search.updateByQuery({ index: 'articles', script: `ctx._source.shelf = '${req.body.shelf}'` }); // error: dynamic-code
  await other.update({ index: 'articles', id: req.params.id, body: { script: { source: "ctx._source.tags.add('" + req.body.tag + "')" } } }); // error: dynamic-code
  res.sendStatus(204);
});
