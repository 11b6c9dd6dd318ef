/** Runs in the reader's browser: draws the charts of the page from the figures in it. Bundled with Chart.js by scripts/build-page.mjs. */
import { BarController, BarElement, CategoryScale, Chart, Legend, LineController, LinearScale, LineElement, PointElement, Tooltip } from 'chart.js';
import type { ChartConfiguration, ChartDataset, ChartOptions } from 'chart.js';
import type { CellName, Stats, StatsRow } from '../../../stats/contracts.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LineController, LinearScale, LineElement, PointElement, Tooltip);

const stats = JSON.parse(document.getElementById('figures')?.textContent ?? '{}') as Stats;
const cells: readonly CellName[] = ['fixed', 'ignored', 'refuted', 'escaped', 'uncovered'];
const plainNames: Readonly<Record<string, string>> = { ai: 'AI', human: 'people', mixed: 'AI and people', unknown: 'not known', other: 'other, unknown' };
let charts: Chart[] = [];

type Colors = Readonly<Record<string, string>>;

/** The colours that the style has now: they differ in the dark and on paper. */
function readColors(): Colors {
  const style = getComputedStyle(document.documentElement);
  const names = ['ink', 'dim', 'card', 'grid', 'accent', ...cells];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
}

function drawAll(): void {
  for (const chart of charts) chart.destroy();
  charts = [];
  const colors = readColors();
  Chart.defaults.color = colors['dim']!;
  Chart.defaults.borderColor = colors['grid']!;
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.animation = false;
  draw('chart-kinds', stats.categories.length * 34 + 84, () => stacked(stats.categories, colors, 'y'));
  draw('chart-authors', authorsShown().length * 58 + 84, () => intervals(colors));
  draw('chart-months', 300, () => stacked(stats.splits.month, colors, 'x'));
  draw('chart-coverage', 190, () => coverage(colors));
}

/** A chart at a fixed height, which its container must have before it is drawn. */
function draw(id: string, height: number, configure: () => ChartConfiguration<'bar', (number | [number, number] | null)[]>): void {
  const canvas = document.getElementById(id);
  if (!(canvas instanceof HTMLCanvasElement)) return;
  canvas.parentElement!.style.height = `${height}px`;
  charts.push(new Chart(canvas, configure() as ChartConfiguration) as Chart);
}

function optionsOf(axis: 'x' | 'y', stackedBars: boolean, colors: Colors): ChartOptions<'bar'> {
  const counts = { stacked: stackedBars, beginAtZero: true, grid: { color: colors['grid']! }, border: { display: false }, ticks: { precision: 0, color: colors['dim']! } };
  const names = { stacked: stackedBars, grid: { display: false }, border: { color: colors['grid']! }, ticks: { color: colors['ink']!, autoSkip: axis === 'x' } };
  return {
    indexAxis: axis,
    responsive: true,
    maintainAspectRatio: false,
    scales: axis === 'y' ? { x: counts, y: names } : { x: names, y: counts },
    plugins: {
      legend: { position: 'bottom', align: 'start', labels: { color: colors['ink']!, boxWidth: 12, boxHeight: 12, padding: 14 } },
      tooltip: { backgroundColor: colors['ink']!, titleColor: colors['card']!, bodyColor: colors['card']!, padding: 10, cornerRadius: 6 },
    },
  };
}

/** Rows as bars of their outcomes, one on the other. */
function stacked(rows: readonly StatsRow[], colors: Colors, axis: 'x' | 'y'): ChartConfiguration<'bar', (number | [number, number] | null)[]> {
  const datasets = cells.map((cell): ChartDataset<'bar', number[]> => ({
    label: cell, data: rows.map((row) => row.cells[cell]), backgroundColor: colors[cell]!, borderColor: colors['card']!, borderWidth: 1, borderRadius: 3, maxBarThickness: axis === 'y' ? 22 : 46,
  }));
  return { type: 'bar', data: { labels: rows.map(({ name }) => plainNames[name] ?? name), datasets }, options: optionsOf(axis, true, colors) };
}

/** Authors of whom there is enough to tell a share. */
function authorsShown(): readonly StatsRow[] {
  return stats.splits.author.filter(({ precision, catchRate }) => precision.value !== undefined || catchRate.value !== undefined);
}

/** Shares as intervals, with the share itself as a mark. */
function intervals(colors: Colors): ChartConfiguration<'bar', (number | [number, number] | null)[]> {
  const rows = authorsShown();
  const shares = [{ key: 'catchRate', label: 'catch rate', color: colors['fixed']! }, { key: 'precision', label: 'precision', color: colors['accent']! }] as const;
  const datasets = shares.map(({ key, label, color }): ChartDataset<'bar', ([number, number] | null)[]> => ({
    label, backgroundColor: color, borderRadius: 5, borderSkipped: false, maxBarThickness: 13, categoryPercentage: 0.75,
    data: rows.map((row) => (row[key].low === undefined || row[key].high === undefined ? null : [row[key].low * 100, row[key].high * 100])),
  }));
  const options = optionsOf('y', false, colors);
  const marks = {
    id: 'marks',
    /** The share stands on its interval as a line with a rim, to be seen on any colour. */
    afterDatasetsDraw: (chart: Chart): void => {
      shares.forEach(({ key }, index) => {
        chart.getDatasetMeta(index).data.forEach((bar, at) => {
          const value = rows[at]?.[key].value;
          if (value === undefined || !chart.isDatasetVisible(index)) return;
          const { y, height } = bar.getProps(['y', 'height'], true) as unknown as { y: number; height: number };
          const x = chart.scales['x']!.getPixelForValue(value * 100);
          chart.ctx.fillStyle = colors['card']!;
          chart.ctx.fillRect(x - 3, y - height / 2 - 4, 6, height + 8);
          chart.ctx.fillStyle = colors['ink']!;
          chart.ctx.fillRect(x - 1.5, y - height / 2 - 3, 3, height + 6);
        });
      });
    },
  };
  return {
    type: 'bar',
    data: { labels: rows.map(({ name }) => plainNames[name] ?? name), datasets },
    plugins: [marks],
    options: {
      ...options,
      scales: { ...options.scales, x: { ...options.scales!['x'], min: 0, max: 100, ticks: { color: colors['dim']!, callback: (value: number | string) => `${value}%` } } as never },
      plugins: {
        ...options.plugins,
        tooltip: {
          ...options.plugins!.tooltip,
          callbacks: {
            label: (item) => {
              const share = rows[item.dataIndex]![shares[item.datasetIndex]!.key];
              return `${shares[item.datasetIndex]!.label}: ${Math.round((share.value ?? 0) * 100)}% of ${share.of} (${Math.round((share.low ?? 0) * 100)} to ${Math.round((share.high ?? 0) * 100)}%)`;
            },
          },
        },
      },
    },
  };
}

/** The changed hunks twice: as the rules and as the reviewer left them. */
function coverage(colors: Colors): ChartConfiguration<'bar', (number | [number, number] | null)[]> {
  const { hunks, review } = stats.coverage;
  const parts: readonly (readonly [string, number, number, string])[] = [
    ['read or reviewed', hunks.checked, review.reviewed + review.cached, colors['fixed']!],
    ['nothing to judge', 0, review.inert, colors['accent']!],
    ['left out', hunks.skipped, review.excluded, colors['refuted']!],
    ['could not', hunks.failed, review.notReviewed, colors['escaped']!],
    ['no review configured', 0, review.none, `${colors['dim']!}66`],
  ];
  const datasets = parts.filter(([, rules, model]) => rules + model > 0).map(([label, rules, model, color]): ChartDataset<'bar', number[]> => ({ label, data: [rules, model], backgroundColor: color, borderColor: colors['card']!, borderWidth: 1, borderRadius: 3, maxBarThickness: 26 }));
  return { type: 'bar', data: { labels: ['rules', 'reviewer'], datasets }, options: optionsOf('y', true, colors) };
}

drawAll();
for (const query of ['(prefers-color-scheme: dark)', 'print']) matchMedia(query).addEventListener('change', drawAll);
