// library: fs; feature: service; expect: bad; entry: src/routes.ts
import { Router } from 'express';
import { readNote } from './notes.js';
const router = Router();
router.get('/notes/:title', async (req, res) => {
  res.json({ text: await readNote(req.params.title) });
});
export default router;
