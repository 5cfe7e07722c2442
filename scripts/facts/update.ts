import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ACTION_ROWS, ACTIONS_AS_OF } from '../../src/facts/actions-data.ts';
import { ATTRIBUTES_AS_OF, BRANCH_RUST } from '../../src/facts/nixpkgs-data.ts';
import { HASHES } from '../../src/facts/release-hashes-data.ts';
import * as releases from '../../src/facts/releases-data.ts';
import { PATIENCE } from './download.ts';
import { OFFICIAL_SOURCES, replaceSources, type Sources } from './official.ts';
import { unpackTables } from './releases/tables.ts';
import { reportMarkdown, reportText, statusOf } from './report.ts';
import { type Facts, PARTS, runUpdate } from './run-update.ts';

const USAGE = `usage: npm run --silent facts:update -- [--check] [--only PART]... [--summary FILE] [--source NAME=URL]...

Refreshes src/facts from the official sources, and says in words what is new.

  --check            only say it, write nothing
  --only PART        one of ${PARTS.join(', ')}; may be given more than once
  --summary FILE     write the report as Markdown, too
  --source NAME=URL  ask a mirror instead of ${Object.keys(OFFICIAL_SOURCES).join(', ')}
                     (or FACTS_SOURCE_NAME=URL in the environment, with _ for -)

Exit status: 0 all is well, 1 a source was refused and nothing written, 2 wrong use,
3 something in the facts must be mended by hand.`;

const OPTIONS = {
  check: { type: 'boolean', default: false },
  only: { type: 'string', multiple: true, default: [] as string[] },
  summary: { type: 'string' },
  source: { type: 'string', multiple: true, default: [] as string[] },
  help: { type: 'boolean', default: false },
} as const;

const FACTS: Facts = {
  releases: unpackTables({ ...releases, HASHES }),
  actions: { asOf: ACTIONS_AS_OF, rows: ACTION_ROWS },
  nixpkgs: { attributesAsOf: ATTRIBUTES_AS_OF, rust: BRANCH_RUST },
};

/** What was asked for on the command line, or a sentence on what is not understood. */
function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const parts = values.only.map((name) => {
      const part = PARTS.find((known) => known === name);
      if (part === undefined) throw new Error(`there is no part ${name}; there are ${PARTS.join(', ')}`);
      return part;
    });
    const sources = sourcesOf(values.source, process.env);
    return { ...values, parts: parts.length === 0 ? PARTS : parts, sources };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function sourcesOf(flags: readonly string[], environment: NodeJS.ProcessEnv): Sources {
  const fromEnvironment = Object.keys(OFFICIAL_SOURCES).flatMap((name) => {
    const url = environment[`FACTS_SOURCE_${name.toUpperCase().replaceAll('-', '_')}`];
    return url === undefined || url === '' ? [] : [[name, url] as const];
  });
  const fromFlags = flags.map((flag) => {
    const at = flag.indexOf('=');
    return [flag.slice(0, Math.max(at, 0)), flag.slice(at + 1)] as const;
  });
  return replaceSources(Object.fromEntries([...fromEnvironment, ...fromFlags]));
}

async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (typeof asked === 'string' || asked.help) {
    if (typeof asked === 'string') console.error(`facts:update: ${asked}\n`);
    console.log(USAGE);
    return typeof asked === 'string' ? 2 : 0;
  }
  const outcome = await runUpdate({
    root: fileURLToPath(new URL('..', import.meta.url)),
    facts: FACTS,
    sources: asked.sources,
    patience: PATIENCE,
    today: new Date().toISOString().slice(0, 10),
    parts: asked.parts,
    checkOnly: asked.check,
  });
  process.stdout.write(reportText(outcome));
  if (asked.summary !== undefined) writeFileSync(asked.summary, reportMarkdown(outcome));
  return statusOf(outcome);
}

process.exitCode = await main(process.argv.slice(2));
