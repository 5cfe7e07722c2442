import type { Places } from './tables.ts';

const only = (a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] =>
  (a ?? []).filter((text) => !b?.includes(text));

function signed(before: readonly string[] | undefined, after: readonly string[] | undefined): string {
  return [
    ...only(after, before).map((text) => `+${text}`),
    ...only(before, after).map((text) => `-${text}`),
  ].join(' ');
}

/**
 * What a toolchain has and an older one has not, and the other way round, in words: whole components, targets, and
 * the hosts that components came to or left. Nothing when they are alike.
 */
export function difference(before: Places, after: Places): readonly string[] {
  const components = signed(Object.keys(before).sort(), Object.keys(after).sort());
  const targets = signed(before['rust-std'], after['rust-std']);
  const byHosts = new Map<string, string[]>();
  for (const name of Object.keys(after).filter((name) => name in before && name !== 'rust-std')) {
    const hosts = signed(before[name], after[name]);
    if (hosts !== '') byHosts.set(hosts, [...(byHosts.get(hosts) ?? []), name]);
  }
  return [
    ...(components === '' ? [] : [`components: ${components}`]),
    ...(targets === '' ? [] : [`targets: ${targets}`]),
    ...[...byHosts].map(([hosts, names]) => `hosts of ${names.join(', ')}: ${hosts}`),
  ];
}
