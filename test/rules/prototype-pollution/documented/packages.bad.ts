// library: lodash; feature: packages that merge; expect: bad
import merge from 'lodash/merge';
import set from 'lodash/set';
import _ from 'lodash';
import deepExtend from 'deep-extend';
import { unflatten } from 'flat';
import type { Request, Response } from 'express';
export function save(req: Request, res: Response) {
  const state = {};
  merge(state, req.body); // warning: prototype-pollution
  set(state, req.body.path, 1); // warning: prototype-pollution
  _.update(state, req.body.path, () => 1); // warning: prototype-pollution
  deepExtend(state, req.body); // warning: prototype-pollution
  unflatten(req.body); // warning: prototype-pollution
  res.json(state);
}
