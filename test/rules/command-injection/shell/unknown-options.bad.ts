// library: child_process, execa, cross-spawn; feature: a shell among options that nobody can look into; expect: bad
import { execFile, spawn, type SpawnOptions } from 'node:child_process';
import spawnAnywhere from 'cross-spawn';
import { execa } from 'execa';
import express from 'express';

export function labels(options: SpawnOptions) {
  const app = express();
  app.post('/labels', (req, res) => {
    spawn('lp', ['-t', req.body.title, 'labels.pdf'], { ...options, shell: true }); // error: command-injection
    execFile('lp', ['-t', req.body.title, 'labels.pdf'], { ...options, shell: '/bin/bash' }, () => undefined); // error: command-injection
    spawnAnywhere('lp', ['-t', req.body.title, 'labels.pdf'], { ...options, shell: true }); // error: command-injection
    void execa(`lp -t ${req.body.title}`, { shell: true }); // error: command-injection
    res.sendStatus(202);
  });
  return app;
}
