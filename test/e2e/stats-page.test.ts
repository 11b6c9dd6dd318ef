/** The page of `guard stats` in a real browser: nothing is loaded, nothing goes wrong, the charts are there, it can be read. */
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedLedger, teamRecord } from '../support/seed-ledger.ts';
import { escape, times } from '../support/seeded-record.ts';
import { makeRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';
import { runGuard } from './guard-process.ts';

const named = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const executablePath = named.find((path): path is string => path !== undefined && spawnSync(path, ['--version']).status === 0);
if (executablePath === undefined) console.warn('stats-page.test.ts is skipped: there is no Chromium or Chrome here (apt-get install chromium, or name one in CHROME_PATH)');

/** What a page did while it was open. */
interface Watched {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
}

describe.skipIf(executablePath === undefined)('the page of guard stats in a browser', () => {
  let repo: TestRepo;
  let browser: Browser;
  let file: string;

  beforeAll(async () => {
    repo = makeRepo({ name: 'corner <shop>' });
    const { findings, escapes, more } = teamRecord();
    const hostile = '</script><script>document.title="owned"</script><img src=http://127.0.0.1:9/x onerror=alert(1)><!--';
    await seedLedger(repo, findings, [...escapes, escape({ by: 'ai', agent: hostile, path: `src/${hostile}.ts`, why: hostile })], more);
    file = join(repo.home, 'figures.html');
    const run = runGuard(repo, ['stats', '--format', 'html', '--output', file]);
    expect(run).toMatchObject({ status: 0, stdout: '', stderr: '' });
    browser = await launch({ executablePath: executablePath!, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'], env: { ...repo.env, PATH: process.env['PATH'] ?? '' } });
  });

  afterAll(async () => {
    await browser?.close();
    repo?.remove();
  });

  async function open(scheme: 'light' | 'dark', width: number, address = pathToFileURL(file).href): Promise<Watched> {
    const page = await browser.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url() === address) return void request.continue();
      requests.push(request.url());
      return void request.abort();
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 900 });
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    return { page, requests, complaints };
  }

  test.each([['light', 1200], ['dark', 1200], ['light', 360], ['dark', 360]] as const)('loads nothing, complains of nothing, and draws its charts (%s, %i wide)', async (scheme, width) => {
    const { page, requests, complaints } = await open(scheme, width);
    const seen = (await page.evaluate(`({
      title: document.title, images: document.images.length, wide: document.documentElement.scrollWidth, inner: innerWidth,
      charts: [...document.querySelectorAll('canvas')].map((canvas) => {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        const colors = new Set(); let painted = 0;
        for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 250) { painted++; colors.add(data[at] << 16 | data[at + 1] << 8 | data[at + 2]); }
        return { id: canvas.id, label: canvas.getAttribute('aria-label'), role: canvas.getAttribute('role'), painted: painted / (data.length / 4), colors: colors.size, beside: canvas.closest('section').querySelectorAll('table').length };
      }),
    })`)) as { title: string; images: number; wide: number; inner: number; charts: { id: string; label: string; role: string; painted: number; colors: number; beside: number }[] };
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    expect(seen).toMatchObject({ title: 'What slipped through in corner <shop>', images: 0 });
    expect(seen.wide).toBeLessThanOrEqual(seen.inner);
    expect(seen.charts.map(({ id }) => id)).toEqual(['chart-kinds', 'chart-authors', 'chart-months', 'chart-coverage']);
    for (const chart of seen.charts) {
      expect(chart.painted).toBeGreaterThan(0.02);
      expect(chart.colors).toBeGreaterThan(3);
      expect(chart).toMatchObject({ role: 'img', label: expect.stringMatching(/^Chart: .*table/) });
      expect(chart.beside).toBeGreaterThan(0);
    }
    const picture = join(repo.home, `${scheme}-${width}.png`) as `${string}.png`;
    await page.screenshot({ path: picture, fullPage: true });
    expect(statSync(picture).size).toBeGreaterThan(40_000);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('has readable contrast when %s: texts 4.5, bars 3', async (scheme) => {
    const { page } = await open(scheme, 900);
    const contrast = (await page.evaluate(`(() => {
      const parse = (color) => color.startsWith('#') ? color.slice(1).match(/../g).map((part) => parseInt(part, 16)) : color.match(/[\\d.]+/g).slice(0, 3).map(Number);
      const luminance = (color) => { const [r, g, b] = parse(color.length === 4 ? color.replace(/[0-9a-f]/gi, '$&$&') : color).map((part) => { const v = part / 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }); return .2126 * r + .7152 * g + .0722 * b; };
      const ratio = (one, two) => { const [a, b] = [luminance(one), luminance(two)].sort((x, y) => y - x); return (a + .05) / (b + .05); };
      const behind = (element) => { for (; element; element = element.parentElement) { const color = getComputedStyle(element).backgroundColor; if (!/, 0\\)$/.test(color)) return color; } return 'rgb(255, 255, 255)'; };
      for (const details of document.querySelectorAll('details')) details.open = true;
      const texts = [...document.querySelectorAll('body *')].filter((one) => !['SCRIPT', 'STYLE'].includes(one.tagName) && [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
      const style = getComputedStyle(document.documentElement); const card = style.getPropertyValue('--card').trim();
      return {
        dark: matchMedia('(prefers-color-scheme: dark)').matches, count: texts.length,
        text: Math.min(...texts.map((one) => ratio(getComputedStyle(one).color, behind(one)))),
        bars: Math.min(...['fixed', 'ignored', 'refuted', 'escaped', 'uncovered', 'accent'].map((name) => ratio(style.getPropertyValue('--' + name).trim(), card))),
      };
    })()`)) as { dark: boolean; count: number; text: number; bars: number };
    expect(contrast.dark).toBe(scheme === 'dark');
    expect(contrast.count).toBeGreaterThan(200);
    expect(contrast.text).toBeGreaterThanOrEqual(4.5);
    expect(contrast.bars).toBeGreaterThanOrEqual(3);
    await page.close();
  });

  test('draws its charts anew when the reader turns dark on, and on paper', async () => {
    const { page, complaints } = await open('light', 900);
    const ink = `document.getElementById('chart-kinds').toDataURL()`;
    const light = await page.evaluate(ink);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.evaluate('new Promise((done) => setTimeout(done, 50))');
    const dark = await page.evaluate(ink);
    expect(dark).not.toBe(light);
    await page.emulateMediaType('print');
    expect(await page.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe('rgb(255, 255, 255)');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([['only repaired faults', 3], ['nothing', 0]] as const)('can be drawn from a record that holds %s', async (_name, count) => {
    const other = makeRepo();
    try {
      if (count > 0) await seedLedger(other, [], times(count, () => escape({ class: 'uncovered', why: 'before guard' })));
      const path = join(other.home, 'figures.html');
      expect(runGuard(other, ['stats', '--format', 'html', '--output', path]).status).toBe(0);
      const { page, requests, complaints } = await open('light', 360, pathToFileURL(path).href);
      expect([...requests, ...complaints]).toEqual([]);
      expect(await page.evaluate(`[...document.querySelectorAll('canvas')].map((canvas) => canvas.id)`)).toEqual(count > 0 ? ['chart-kinds', 'chart-months'] : []);
      expect(await page.evaluate(`document.documentElement.scrollWidth <= innerWidth`)).toBe(true);
      await page.close();
    } finally {
      other.remove();
    }
  });

  test('its policy stops a script that is not its own, and every connection', async () => {
    const changed = join(repo.home, 'changed.html');
    writeFileSync(changed, readFileSync(file, 'utf8').replace('</body>', '<script>document.title = "owned"</script></body>'));
    const { page, requests } = await open('light', 900, pathToFileURL(changed).href);
    expect(await page.title()).toBe('What slipped through in corner <shop>');
    expect(await page.evaluate(`fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'stopped')`)).toBe('stopped');
    // Stopped by the policy: it did not even get to the test's own barrier.
    expect(requests).toEqual([]);
    await page.close();
  });

  test('can be read by its headings, tables and keyboard alone', async () => {
    const { page } = await open('light', 900);
    const structure = (await page.evaluate(`({
      lang: document.documentElement.lang,
      headings: [...document.querySelectorAll('h1, h2, h3')].map((one) => Number(one.tagName[1])),
      unnamed: [...document.querySelectorAll('section')].filter((one) => document.getElementById(one.getAttribute('aria-labelledby'))?.textContent.trim() === undefined).length,
      tables: [...document.querySelectorAll('table')].every((one) => one.caption !== null && [...one.querySelectorAll('thead th')].every((head) => head.scope === 'col')),
      reachable: [...document.querySelectorAll('.scroll')].every((one) => one.tabIndex === 0 && one.getAttribute('aria-label') !== null),
    })`)) as { lang: string; headings: number[]; unnamed: number; tables: boolean; reachable: boolean };
    expect(structure).toMatchObject({ lang: 'en', unnamed: 0, tables: true, reachable: true });
    expect(structure.headings.filter((level) => level === 1)).toHaveLength(1);
    structure.headings.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1);
      return level;
    });
    await page.close();
  });
});
