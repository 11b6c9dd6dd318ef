// entry: routes.ts; library: pg; feature: request-object-passed; expect: innocent
import { Router } from 'express';
import { UserService } from './user-service';
import { pool } from './pool';

const router = Router();
const users = new UserService(pool);

router.get('/users', async (req, res) => {
  res.json(await users.search({ ...req.query, limit: Number(req.query.limit) }));
});

export { router };
