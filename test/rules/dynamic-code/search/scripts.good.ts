// library: @elastic/elasticsearch, @opensearch-project/opensearch; feature: constant scripts with parameters; expect: innocent
import { Client } from '@elastic/elasticsearch';
import { Client as OpenSearch } from '@opensearch-project/opensearch';
import express from 'express';

const search = new Client({ node: 'http://localhost:9200' });
const other = new OpenSearch({ node: 'http://localhost:9201' });
const app = express();

app.post('/articles/:id/rating', async (req, res) => {
  await search.update({ index: 'articles', id: req.params.id, script: { source: 'ctx._source.rating += params.stars', params: { stars: req.body.stars } } });
  await search.update({ index: 'articles', id: req.params.id, doc: { shelf: req.body.shelf } });
  await search.updateByQuery({ index: 'articles', script: `ctx._source.rating = ${Number(req.body.stars)}` });
  await other.update({ index: 'articles', id: req.params.id, body: { script: { source: 'ctx._source.tags.add(params.tag)', params: { tag: req.body.tag } } } });
  res.sendStatus(204);
});
