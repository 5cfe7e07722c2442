import type { Config } from '../../config/fields.ts';
import { type ReleaseBuild, releaseBuilds } from '../../config/release-builds.ts';
import { versionTable } from '../cargo-toml.ts';
import { licenseFiles } from '../license.ts';
import type { Job, Step } from './job.ts';
import { portableScript } from './portable.ts';
import { fromNixpkgs } from './tools.ts';

/** The tags that make a release: `v1.0.0`. */
export const RELEASE_TAG = {
  /** As GitHub and Forgejo match names of tags: `*` stops at a slash. */
  pattern: 'v*',
  /** As GitLab matches them: names of its packages allow no slash. */
  regex: '/^v[0-9][0-9A-Za-z.-]*$/',
} as const;

/** The folder that archives are put into. */
export const ARCHIVES = 'dist';

const isZip = (build: ReleaseBuild): boolean => build.attribute === 'windows';

/** The files of a release, without their sums, as words of a shell that knows `$TAG`. */
export const archiveNames = (config: Config): readonly string[] =>
  releaseBuilds(config).map(
    (build) => `${config.name}-$TAG-${build.triple}.${isZip(build) ? 'zip' : 'tar.gz'}`,
  );

/** The job that builds each archive of a release into `dist`. */
export function buildJob(config: Config): Job {
  const builds = releaseBuilds(config);
  return {
    id: 'build',
    title: 'Build for',
    by: 'TRIPLE',
    runs: builds.map(({ system, triple, attribute }) => ({
      system,
      variables: { TRIPLE: triple, ATTRIBUTE: attribute },
    })),
    steps: [...tagSteps(config), ...buildSteps(config, builds)],
    cached: true,
  };
}

/** A tag that does not fit the version would name a release, or an image, wrongly. */
export function tagSteps(config: Config): readonly Step[] {
  const { file } = versionTable(config);
  return [
    {
      name: 'Compare the tag with the version',
      script: [
        `version=$(grep -m 1 '^version = ' ${file})`,
        'if [ "$version" != "version = \\"${TAG#v}\\"" ]; then',
        `  echo "The tag is $TAG, and ${file} says: $version" >&2`,
        '  exit 1',
        'fi',
      ].join('\n'),
      reads: ['TAG'],
    },
  ];
}

/** The steps that make the archive of one of the builds, which `$TRIPLE` and `$ATTRIBUTE` name. */
export function buildSteps(config: Config, builds: readonly ReleaseBuild[]): readonly Step[] {
  const attributes = [...new Set(builds.map((build) => build.attribute))];
  const folder = `"${config.name}-$TAG-$TRIPLE"`;
  return [
    {
      name: 'Build',
      script: 'nix build ".#$ATTRIBUTE" --print-build-logs',
      reads: ['ATTRIBUTE'],
    },
    {
      name: 'Take the programs',
      script: `mkdir -p ${folder}\ninstall -m 755 result/bin/* ${folder}`,
      reads: ['TAG', 'TRIPLE'],
    },
    {
      name: 'Check that they run without Nix',
      script: portableScript(attributes, folder),
      reads: ['TAG', 'TRIPLE', ...(attributes.length > 1 ? ['ATTRIBUTE'] : [])],
    },
    { name: 'Pack', script: packScript(config, builds), reads: ['TAG', 'TRIPLE'] },
  ];
}

function packScript(config: Config, builds: readonly ReleaseBuild[]): string {
  const texts = ['README.md', ...licenseFiles(config).map((file) => file.path)].join(' ');
  const tar = `tar -czf "${ARCHIVES}/$folder.tar.gz" "$folder"`;
  const zip = `${fromNixpkgs('zip')} --quiet --recurse-paths "${ARCHIVES}/$folder.zip" "$folder"`;
  return [
    `folder="${config.name}-$TAG-$TRIPLE"`,
    `mkdir -p ${ARCHIVES}`,
    `install -m 644 ${texts} "$folder"`,
    ...packLines(builds, tar, zip),
  ].join('\n');
}

function packLines(builds: readonly ReleaseBuild[], tar: string, zip: string): readonly string[] {
  if (!builds.some(isZip)) return [tar];
  return builds.every(isZip)
    ? [zip]
    : ['case "$TRIPLE" in', `  *windows*) ${zip} ;;`, `  *) ${tar} ;;`, 'esac'];
}

/** The step that writes the sums of the archives beside them. */
export const sumsStep = (config: Config): Step => ({
  name: 'Write the sums',
  script: `cd ${ARCHIVES}\nsha256sum -- ${config.name}-* > SHA256SUMS`,
});
