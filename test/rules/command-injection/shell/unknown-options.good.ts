// library: child_process, execa, cross-spawn; feature: options that nobody can look into say nothing of a shell; expect: innocent
import { execFile, execFileSync, spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import spawnAnywhere from 'cross-spawn';
import { execa } from 'execa';
import express from 'express';
import { printing } from './options.js';

type Done = (error: Error | null, out: string) => void;

export function labels(options: SpawnOptions, done: Done) {
  const app = express();
  app.post('/labels', (req, res) => {
    execFile('lp', ['-t', req.body.title, 'labels.pdf'], done);
    execFileSync('lp', ['-t', req.body.title, 'labels.pdf'], { ...options, cwd: '/labels' });
    spawn('lp', ['-t', req.body.title, 'labels.pdf'], options);
    spawnSync('lp', ['-t', req.body.title, 'labels.pdf'], printing);
    spawnAnywhere('lp', ['-t', req.body.title, 'labels.pdf'], options);
    void execa('lp', ['-t', req.body.title, 'labels.pdf'], printing);
    spawn('lp', ['-t', req.body.title, 'labels.pdf'], { shell: options.shell });
    res.sendStatus(202);
  });
  return app;
}
