/** The HTML report in a real browser; skipped where there is none (`npm run test:browser`). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import { orderWarning, sampleOptions, sampleReport, userError } from '../support/sample-report.ts';

const browser = [process.env['CHROME_PATH'], 'chromium', 'chromium-browser', 'google-chrome'].find((name) => name !== undefined && spawnSync(name, ['--version']).status === 0);
const folder = mkdtempSync(join(tmpdir(), 'guard-browser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a page without network and gives what the browser made of it. */
function open(html: string, ...flags: readonly string[]): { stdout: string; stderr: string } {
  const page = join(folder, 'report.html');
  writeFileSync(page, html);
  const common = ['--headless=new', '--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND', '--enable-logging=stderr', `--user-data-dir=${join(folder, 'profile')}`, '--virtual-time-budget=3000'];
  const { stdout, stderr } = spawnSync(browser!, [...common, ...flags, `file://${page}`], { encoding: 'utf8', cwd: folder, maxBuffer: 2 ** 26 });
  return { stdout, stderr };
}

/** The report with a script of the test's own before the end, allowed by putting its digest into the policy. */
function withProbe(html: string, probe: string): string {
  return html.replace(/script-src '[^']*'/, "script-src 'unsafe-inline'").replace('</body>', `<script>${probe}</script></body>`);
}

describe.skipIf(browser === undefined)('the html report in a browser', () => {
  const report = sampleReport({ findings: [userError, orderWarning, { ...orderWarning, ruleId: '<img src=x onerror="document.title=\'owned\'">', fingerprint: 'x' }] });
  const html = renderHtml(report, sampleOptions());

  test('runs its filter under its own policy, and nothing else', () => {
    const { stdout, stderr } = open(html.replace('name="words"', 'name="words" value="parameter"'), '--dump-dom');
    expect(stdout).toContain('2 of 3 shown');
    expect(stdout).toMatch(/<section class="file" hidden="">/);
    expect(stdout).not.toContain('<title>owned');
    expect(stdout).not.toContain('<img');
    expect(stderr).not.toMatch(/Refused to|Content Security Policy|Uncaught/);
  });

  test('the policy stops a script that is not its own', () => {
    const { stdout } = open(html.replace('</body>', '<script>document.title = "owned"</script></body>'), '--dump-dom');
    expect(stdout).not.toContain('<title>owned');
  });

  test('filters by severity and rule', () => {
    const probe = `const f = document.querySelector('form'); f.querySelector('[value=warning]').checked = false; f.dispatchEvent(new Event('input')); document.title = [...document.querySelectorAll('article:not([hidden])')].map((a) => a.dataset.severity).join();`;
    expect(open(withProbe(html, probe), '--dump-dom').stdout).toContain('<title>error</title>');
  });

  test.each(['light', 'dark'])('fits a narrow screen and has readable contrast when %s', (scheme) => {
    const probe = `const l = (c) => { const [r, g, b] = c.match(/[\\d.]+/g).slice(0, 3).map((v) => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }); return .2126 * r + .7152 * g + .0722 * b; };
      const back = (e) => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; if (!/, 0\\)$/.test(c)) return c; } return 'rgb(255,255,255)'; };
      let worst = 99; for (const e of document.querySelectorAll('body *')) { if (![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) || ['SCRIPT', 'OPTION'].includes(e.tagName)) continue;
        const [a, b] = [l(getComputedStyle(e).color), l(back(e))].sort((x, y) => y - x); worst = Math.min(worst, (a + .05) / (b + .05)); }
      document.title = [matchMedia('(prefers-color-scheme: dark)').matches, document.documentElement.scrollWidth <= innerWidth, worst >= 4.5].join();`;
    const flags = scheme === 'dark' ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : ['--blink-settings=preferredColorScheme=1'];
    expect(open(withProbe(html, probe), '--dump-dom', '--window-size=500,800', ...flags).stdout).toContain(`<title>${scheme === 'dark'},true,true</title>`);
  });

  test('can be drawn', () => {
    open(html, `--screenshot=${join(folder, 'page.png')}`, '--window-size=900,1200');
    expect(statSync(join(folder, 'page.png')).size).toBeGreaterThan(10_000);
  });
});
