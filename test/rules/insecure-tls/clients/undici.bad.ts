// library: undici; feature: a dispatcher; expect: bad
import { Agent, setGlobalDispatcher } from 'undici';

setGlobalDispatcher(new Agent({ connect: { rejectUnauthorized: false } })); // error: insecure-tls
