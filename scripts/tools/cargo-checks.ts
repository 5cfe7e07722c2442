import { join } from 'node:path';
import { cargoSides, coveringSides } from './cargo-sides.ts';
import { type Check, outcomeOf } from './check.ts';
import type { Piece } from './pieces.ts';
import { eachOf, runProgram } from './workplace.ts';

interface CargoRow {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it compiles: then only as many sides are taken as cover what differs between them. */
  readonly compiles: boolean;
}

const overSides = ({ name, args, env, compiles }: CargoRow): Check => ({
  name,
  program: 'cargo',
  run: async (projects, workplace) => {
    const all = cargoSides(projects);
    const taken = compiles ? coveringSides(all) : all;
    const failed = new Map<Piece, string>();
    await eachOf(
      taken,
      async (side, worker) => {
        // One for each worker, since Cargo lets one process at a time into it.
        const target = { CARGO_TARGET_DIR: join(workplace.work, `target-${worker}`) };
        const { ok, said } = await runProgram('cargo', args, side.folder, {
          ...workplace.env,
          ...target,
          ...env,
        });
        if (!ok) failed.set(side, said);
      },
      workplace.tell,
    );
    const which = compiles ? `${taken.length} that hold every two lines that differ, of ` : '';
    return outcomeOf(compiles ? taken : all, failed, `${which}${all.length} distinct Cargo sides`);
  },
});

const LOCKED = ['--workspace', '--locked', '--offline'];
const BUILD = [...LOCKED, '--ignore-rust-version'];

/** What cargo says of the skeletons. They have no dependencies, so that nothing is downloaded. */
export const CARGO_CHECKS: readonly Check[] = [
  {
    name: 'cargo metadata --locked',
    args: ['metadata', '--locked', '--offline', '--format-version=1'],
    compiles: false,
  },
  { name: 'cargo fmt --check', args: ['fmt', '--all', '--', '--check'], compiles: false },
  {
    name: 'cargo clippy -D warnings',
    args: ['clippy', ...BUILD, '--all-targets', '--', '-D', 'warnings'],
    compiles: true,
  },
  { name: 'cargo build', args: ['build', ...BUILD], compiles: true },
  { name: 'cargo test', args: ['test', ...BUILD, '--quiet'], compiles: true },
  {
    name: 'cargo doc -D warnings',
    args: ['doc', ...BUILD, '--no-deps'],
    env: { RUSTDOCFLAGS: '-D warnings' },
    compiles: true,
  },
].map(overSides);
