import { parse as parseYaml } from 'yaml';
import { type CiJob, ciJobs, ofMatrix } from './ci-jobs.ts';
import { noFile } from './command-rules.ts';
import { each, type FileRule, type Found, later, matches } from './found.ts';
import { lineOf } from './mentions.ts';
import type { ProjectFacts } from './project-facts.ts';

/** Files that scripts of CI read; what a job makes itself is not of that form. */
const SCRIPT_FILES =
  /(?<![\w$/.-])((?:Cargo|rust-toolchain|README|LICENSE|deny|flake)(?:-[A-Z]+)?(?:\.(?:toml|md|nix|lock))?)(?![\w/-])/g;

const ofJob = (job: CiJob, text: string, missing: string, facts: ProjectFacts): Found => ({
  path: job.file,
  line: lineOf(facts.files.find(({ path }) => path === job.file)?.content ?? '', text),
  text,
  missing,
});

/** Jobs, artifacts and files that CI names. */
export const CI: FileRule = (facts) => {
  const jobs = ciJobs(facts.files);
  return jobs.flatMap((job) => {
    const others = jobs.filter(({ file }) => file === job.file);
    const scripts = job.steps.flatMap(({ script }) => script ?? []);
    const files = scripts.flatMap((script) => matches(script.replaceAll(/^\s*#.*/gm, ''), SCRIPT_FILES));
    return [
      ...job.needs
        .filter((need) => !others.some(({ id }) => id === need))
        .map((need) => ofJob(job, need, `there is no job ${need} to wait for`, facts)),
      ...files
        .filter((name) => /[.]|^LICENSE/.test(name) && !facts.paths.has(name) && !later(name))
        .map((name) => ofJob(job, name, `the project has no file ${name}`, facts)),
      ...artifacts(job, others).map(({ text, missing }) => ofJob(job, text, missing, facts)),
    ];
  });
};

const uploads = (job: CiJob): readonly string[] =>
  job.steps
    .filter(({ uses }) => uses?.includes('/upload-artifact@'))
    .flatMap(({ inputs }) => job.runs.map((run) => ofMatrix(String(inputs.name), run.variables)));

/** What a job takes from jobs before it must be given by one that it waits for. */
function artifacts(job: CiJob, all: readonly CiJob[]): readonly { text: string; missing: string }[] {
  const before = all.filter(({ id }) => job.needs.includes(id));
  const given = before.flatMap(uploads);
  const downloads = job.steps.filter(({ uses }) => uses?.includes('/download-artifact@'));
  const kept = (each: CiJob): readonly string[] =>
    ((each.raw.artifacts as { paths?: readonly string[] } | undefined)?.paths ?? []).map(
      (path) => path.split('/')[0]!,
    );
  const script = job.steps.map((step) => step.script ?? '').join('\n');
  const folders = [...new Set(all.flatMap(kept))].filter(
    (folder) =>
      new RegExp(`(^|[\\s"])${folder}(/|\\s|$)`, 'm').test(script) && !script.includes(`mkdir -p ${folder}`),
  );
  return [
    ...downloads
      .filter(({ inputs }) =>
        inputs.name === undefined ? given.length === 0 : !given.includes(String(inputs.name)),
      )
      .map(({ inputs, uses = '' }) => ({
        text: String(inputs.name ?? uses),
        missing: 'no job before it uploads that',
      })),
    ...folders
      .filter((folder) => !before.some((each) => kept(each).includes(folder)))
      .map((folder) => ({ text: folder, missing: 'no job before it keeps that' })),
  ];
}

/** What each ecosystem of Dependabot reads (GitHub's reference of dependabot.yml). */
const ECOSYSTEMS: Readonly<Record<string, RegExp>> = {
  nix: /^flake\.nix$/,
  cargo: /^Cargo\.toml$/,
  'github-actions': /^\.github\/workflows\//,
  'rust-toolchain': /^rust-toolchain\.toml$/,
};

interface Dependabot {
  readonly updates: readonly { readonly 'package-ecosystem': string }[];
}

/** What bots that move versions look after. */
export const UPDATES: FileRule = (facts) => [
  ...each(
    facts,
    /^\.github\/dependabot\.yml$/,
    ({ content }) => (parseYaml(content) as Dependabot).updates.map((row) => row['package-ecosystem']),
    (id) =>
      facts.files.some(({ path }) => ECOSYSTEMS[id]?.test(path))
        ? []
        : ['the project has no file of that kind'],
  ),
  ...each(
    facts,
    /^renovate\.json$/,
    ({ content }) => matches(content, /"matchFileNames": \["([^"]+)"\]/g),
    (name) => noFile(name, facts),
  ),
];
