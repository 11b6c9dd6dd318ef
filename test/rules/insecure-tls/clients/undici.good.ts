// library: undici; feature: a dispatcher with a timeout; expect: innocent
import { Agent, setGlobalDispatcher } from 'undici';

setGlobalDispatcher(new Agent({ connect: { timeout: 5000 } }));
