/**
 * What every page fetches right behind its first script: the files wait for it, the form does not. Each is one file, with
 * all that its source needs beyond those before it: in as many as it falls into by itself, most would wait for a
 * connection, one round trip after the other.
 */
export const BEHIND = [
  { name: 'behind-form', source: 'src/ui/form/LateControl.tsx' },
  { name: 'behind-generator', source: 'src/state/workshop.ts' },
  { name: 'behind-files', source: 'src/ui/files.ts' },
];

/** Where Vite's manifest tells of a chunk with a name. Throws where it does not: it would count for nothing. */
export function keyNamed(manifest, name) {
  const key = Object.keys(manifest).find((key) => manifest[key].name === name);
  if (!key) throw new Error(`the manifest holds no ${name}`);
  return key;
}

/** Where it tells of these. */
export const keysBehind = (manifest) => BEHIND.map(({ name }) => keyNamed(manifest, name));
