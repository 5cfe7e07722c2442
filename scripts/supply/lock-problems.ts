/** What package-lock.json says of one package, as far as it matters here. */
interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  /** It came within the archive of another package, whose hash covers it. */
  readonly inBundle?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A lockfile of npm, version 3: the packages by where they lie; the project itself is ''. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/**
 * Packages that may ask to run a script when they are installed. None of them gets to: .npmrc says so, and they work
 * without, tree-sitter-bash by the WebAssembly that its archive has.
 */
const MAY_ASK_FOR_SCRIPTS: readonly string[] = ['fsevents', 'tree-sitter-bash'];

/** Native packages for the machines that people use. */
const PLATFORM = /(darwin|linux|win32)-(arm64|x64)(?!.*(musl|android))/;

/** Where npm takes a package from, where the lockfile says it: an archive of a registry, over https. */
const ARCHIVE = /^https:\/\/[^/]+\/.*\.tgz$/;

/** What is wrong with a lockfile, a sentence each; none when an installation is what was locked, and nothing more. */
export function lockProblems({ packages }: Lockfile): readonly string[] {
  const { '': project, ...installed } = packages;
  const unpinned = Object.entries({ ...project?.dependencies, ...project?.devDependencies })
    .filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range))
    .map(([name, range]) => `This project asks for ${name} as ${range}, not as one version.`);
  return [
    ...unpinned,
    ...Object.entries(installed).flatMap(([path, locked]) => problemsOf(nameOf(path), locked)),
    ...missingPlatforms(packages),
  ];
}

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

function problemsOf(name: string, locked: LockedPackage): readonly string[] {
  const problems: string[] = [];
  if (locked.link) problems.push(`${name} is a link to a folder.`);
  if (!locked.inBundle && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(locked.integrity ?? ''))
    problems.push(`${name} has no sha512.`);
  if (locked.resolved !== undefined && !ARCHIVE.test(locked.resolved))
    problems.push(`${name} comes from ${locked.resolved}, which is no archive over https.`);
  if (!/^\d+\.\d+\.\d+/.test(locked.version ?? '')) problems.push(`${name} has no version.`);
  if (locked.hasInstallScript && !MAY_ASK_FOR_SCRIPTS.includes(name))
    problems.push(`${name} wants to run a script when it is installed.`);
  return problems;
}

/** npm forgets native packages of other machines now and then (npm/cli #4828). */
function missingPlatforms(packages: Lockfile['packages']): readonly string[] {
  const locked = new Set(Object.keys(packages).map(nameOf));
  return Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => PLATFORM.test(name) && !locked.has(name))
      .map((name) => `${from === '' ? 'This project' : nameOf(from)} needs ${name}, which is not locked.`),
  );
}
