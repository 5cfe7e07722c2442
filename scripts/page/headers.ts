import { readFileSync } from 'node:fs';

/** The headers that a file in the format of `_headers` gives to every path. */
export function headersOfAllPaths(file: string | URL): Readonly<Record<string, string>> {
  const [, block = ''] = /^\/\*\n((?: {2}.*\n?)*)/m.exec(readFileSync(file, 'utf8')) ?? [];
  const pairs = [...block.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  if (pairs.length === 0) throw new Error(`${file} has no headers for /*`);
  return Object.fromEntries(pairs);
}

/**
 * What a page can say by itself, for hosts that send no headers of ours: all but who may frame it. It goes behind the
 * character set, which must stand in the first kilobyte.
 */
export function withMetaOfHeaders(page: string, headers: Readonly<Record<string, string>>): string {
  const policy = (headers['Content-Security-Policy'] ?? '').replace(/; frame-ancestors [^;]*/, '');
  const referrer = headers['Referrer-Policy'] ?? '';
  if (/["&<]/.test(policy + referrer)) throw new Error('a header that needs to be escaped in HTML');
  const before = '<meta charset="utf-8" />';
  if (!page.includes(before)) throw new Error(`the page does not say ${before}`);
  const metas = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<meta name="referrer" content="${referrer}" />`,
  ];
  return page.replace(before, () => [before, ...metas].join('\n    '));
}
