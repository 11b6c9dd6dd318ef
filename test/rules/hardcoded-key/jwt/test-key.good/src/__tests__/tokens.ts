import { issue } from '../tokens';

if (issue('u1', 'a key for tests').split('.').length !== 3) throw new Error('no token');
