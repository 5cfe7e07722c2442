/** What the built page has to reach, and how its measured figures stand to that and to what others reach. */

/** Where the result of a measurement has a figure: a statistic with a median and a 95th percentile. */
const lighthouse = (metric) => (target) => target.lighthouse?.[metric];
const change = (cpu, name) => (target) => target.interactions?.[`cpu${cpu}`]?.[name]?.last;

/** How a change is called whose paint is stamped at once: where the browser does not hold the stamp back. */
export const AT_ONCE = 'stamped at once';

/** Of every page that is ours: from an input to the changed preview on screen, in ms. */
const CHANGES = ['type name', `type name, ${AT_ONCE}`, 'click component', 'pick preset'].flatMap((name) => [
  { what: `${name}, CPU 1x, median`, of: change(1, name), value: 'median', most: 16 },
  { what: `${name}, CPU 1x, 95th percentile`, of: change(1, name), value: 'p95', most: 33 },
  { what: `${name}, CPU 4x, median`, of: change(4, name), value: 'median', most: 40 },
]);

/** Of the page as it opens, in Lighthouse's mobile run. */
const LOAD = [
  { what: 'LCP, ms', of: lighthouse('lcp'), value: 'median', below: 1100 },
  { what: 'TBT, ms', of: lighthouse('tbt'), value: 'median', below: 50 },
  { what: 'layout shift', of: lighthouse('cls'), value: 'max', most: 0 },
  ...['performance', 'accessibility', 'bestPractices', 'seo'].map((score) => ({
    what: `score: ${score}`,
    of: lighthouse(score),
    value: 'median',
    least: 100,
  })),
];

const kept = (goal, figure) =>
  (goal.below === undefined || figure < goal.below) &&
  (goal.most === undefined || figure <= goal.most) &&
  (goal.least === undefined || figure >= goal.least);

const limitOf = ({ below, most, least }) =>
  below !== undefined ? `below ${below}` : most !== undefined ? `at most ${most}` : `at least ${least}`;

const shown = (figure) => String(Math.round(figure * 10) / 10);

/**
 * One line for each goal that was measured.
 *
 * @param targets the targets of a result of measure.mjs, by name
 * @returns the lines, and how many goals were missed
 */
export function verdicts(targets) {
  const lines = [];
  let missed = 0;
  for (const [name, target] of Object.entries(targets)) {
    if (name === 'floor') continue;
    for (const goal of [...LOAD, ...CHANGES]) {
      const figure = goal.of(target)?.[goal.value];
      if (typeof figure !== 'number') continue;
      const ok = kept(goal, figure);
      if (!ok) missed++;
      lines.push(`${ok ? 'ok    ' : 'MISSED'} ${name}: ${goal.what}: ${shown(figure)}, ${limitOf(goal)}`);
    }
  }
  return { lines, missed };
}

const pair = (stats) => (stats ? `${shown(stats.median)} / ${shown(stats.p95)}` : '–');

/** The same figures of others, as they were recorded, below ours and below what the measuring itself takes. */
export function besidePeers(targets, { asOf, source, peers }) {
  const own = Object.entries(targets).flatMap(([name, target]) => {
    const largest = lighthouse('lcp')(target)?.median;
    const scores = ['performance', 'accessibility', 'bestPractices', 'seo'].map(
      (score) => lighthouse(score)(target)?.median ?? '–',
    );
    return ['', `, ${AT_ONCE}`].map((how) => [
      name,
      `key to preview${how}`,
      pair(change(1, `type name${how}`)(target)),
      pair(change(4, `type name${how}`)(target)),
      pair(target.load?.mobile?.formInteractive),
      scores.join(' '),
      largest === undefined ? '–' : shown(largest),
    ]);
  });
  const others = peers.map((peer) => [
    peer.name,
    peer.change,
    peer.cpu1.join(' / '),
    peer.cpu4.join(' / '),
    peer.answers?.join(' / ') ?? '–',
    peer.scores.map((score) => score ?? '–').join(' '),
    String(peer.lcp),
  ]);
  const head = ['', 'change', 'CPU 1x, ms', 'CPU 4x, ms', 'form answers, ms', 'scores', 'LCP, ms'];
  const rows = [head, ...own, ...others];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, `The peers: ${asOf}. ${source}.`];
}
