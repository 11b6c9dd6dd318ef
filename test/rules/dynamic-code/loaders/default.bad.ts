// library: node:module; feature: an object that is made where nobody gives one; expect: bad
import { createRequire } from 'node:module';
import type { Application } from 'express';

const load = createRequire(import.meta.url);

class Skins {
  async modern(name: string) {
    return (await import(name)).default; // error: dynamic-code
  }

  classic(name: string) {
    return load(name); // error: dynamic-code
  }

  async own(name: 'light' | 'dark') {
    const files = { light: './skins/light.js', dark: './skins/dark.js' } as const;
    return (await import(files[name])).default;
  }
}

export function skinRoutes(app: Application, skins = new Skins()): void {
  app.get('/skins/:name', async (req, res) => {
    res.send(req.query.old ? skins.classic(req.params.name).css : (await skins.modern(req.params.name)).css);
  });
  app.get('/own/:name', async (req, res) => {
    res.send((await skins.own(req.params.name === 'dark' ? 'dark' : 'light')).css);
  });
}
