import { describe, expect, it } from 'vitest';
import { credentialFor, readNpmSettings, registryFor } from '../../../src/project/npmrc.ts';

const read = (project: string, user = '', env: Record<string, string> = {}) => readNpmSettings({ project, user, env, readFile: () => undefined });

describe('readNpmSettings', () => {
  it('asks the public registry where nothing is said', () => {
    expect(registryFor('express', read(''))).toBe('https://registry.npmjs.org');
  });

  it('takes environment before project before user', () => {
    expect(registryFor('x', read('registry=https://project.dev/', 'registry=https://user.dev/'))).toBe('https://project.dev');
    expect(registryFor('x', read('registry=https://project.dev/', '', { npm_config_registry: 'https://env.dev/' }))).toBe('https://env.dev');
  });

  it('knows the registry of a scope', () => {
    expect(registryFor('@acme/db', read('@acme:registry = "https://npm.acme.dev/"'))).toBe('https://npm.acme.dev');
    expect(registryFor('@other/db', read('@acme:registry=https://npm.acme.dev/'))).toBe('https://registry.npmjs.org');
  });

  it('never puts variables into what comes with the change, and takes no credentials from it', () => {
    const settings = read('registry=https://evil.dev/${AWS_SECRET}\n//evil.dev/:_authToken=${AWS_SECRET}\n//evil.dev/:_authToken=plain', '', { AWS_SECRET: 'secret' });
    expect(JSON.stringify([...settings.credentials, settings])).not.toContain('secret');
    expect(credentialFor('https://evil.dev', settings)).toBeUndefined();
  });

  it('gives a credential to the place it is for, and to no other', () => {
    const settings = read('', '//npm.acme.dev/team/:_authToken=${T}\n//old.dev/:username=ada\n//old.dev/:_password=cGFzcw==', { T: 'token' });
    expect(credentialFor('https://npm.acme.dev/team', settings)).toBe('Bearer token');
    expect(credentialFor('https://npm.acme.dev/teams', settings)).toBeUndefined();
    expect(credentialFor('https://npm.acme.dev.evil.dev/team', settings)).toBeUndefined();
    expect(credentialFor('https://old.dev', settings)).toBe(`Basic ${Buffer.from('ada:pass').toString('base64')}`);
  });

  it('lets only the user do without certificates', () => {
    expect(read('strict-ssl=false').strictSsl).toBe(true);
    expect(read('', 'strict-ssl=false').strictSsl).toBe(false);
  });
});
