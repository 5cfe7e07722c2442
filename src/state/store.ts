import { createStore } from 'zustand/vanilla';
import { type Config, DEFAULT_CONFIG, type FieldName } from '../config/fields.ts';
import type { Problem, Refused } from '../config/problems.ts';
import type { Rejected } from '../config/read.ts';
import { settle } from '../config/settle.ts';
import type { ProjectFile } from '../project/project-file.ts';
import type { ChangedLines } from './changed-lines.ts';
import { currentGenerator } from './generator.ts';
import {
  endTyping,
  type History,
  type Manner,
  NO_HISTORY,
  record,
  type Step,
  stepBack,
  stepForward,
} from './history.ts';
import { lazily, together } from './lazy.ts';

/**
 * What the page shows, and the ways to change it. `chosen`, `selected`, `rejected` and `history` are kept; the rest is
 * derived when it is first read: what is on screen at once need not wait for what comes after.
 */
export interface Store {
  /** What the person chose, also where it cannot be used beside the rest. */
  readonly chosen: Config;
  /** What is generated: the chosen config, settled. */
  readonly settled: Config;
  /** None until the generator has come. */
  readonly files: readonly ProjectFile[];
  /** None until the generator has come. */
  readonly problems: readonly Problem[];
  /** The texts that stand in boxes and cannot be used: what is chosen has the last that could. */
  readonly refused: Refused;
  /** The lines that the last change touched. */
  readonly changed: ChangedLines;
  /** The paths of the files that the last change touched or made. */
  readonly touched: ReadonlySet<string>;
  /** The fragment of the link to the chosen config, without its "#"; empty until the generator has come. */
  readonly link: string;
  /** The path of the file on show. */
  readonly selected: string;
  /** What an opened link or file held that could not be used. */
  readonly rejected: readonly Rejected[];
  /** The changes that can be undone and redone. */
  readonly history: History;
  /** Whether the page started from what was on screen when it was left. */
  readonly restored: boolean;
  /** How often all was chosen anew: a text that stands in a box and could not be used goes then. */
  readonly anew: number;

  /** Changes one field; `typedIn` names the text box, where it is being typed. */
  readonly choose: <Name extends FieldName>(name: Name, value: Config[Name], typedIn?: string) => void;
  /** Takes note of the text in a box: why it cannot be used, or that nothing is the matter any more. */
  readonly refuse: (box: string, why?: Refused[string]) => void;
  /** Changes the whole config: a preset, or what was read of a file, with what of it could not be used. */
  readonly replace: (config: Config, rejected?: readonly Rejected[]) => void;
  /** Mends a problem, by its id, as it stands now: who saw it may be behind. Gives back what was done, if anything. */
  readonly mend: (problem: string) => string | undefined;
  /** Starts from what a link holds, or what was kept. There is nothing to undo then, and nothing is marked. */
  readonly start: (config: Config, rejected: readonly Rejected[], restored?: boolean) => void;
  /** Opens another link. That can be undone, but it marks nothing. */
  readonly open: (config: Config, rejected: readonly Rejected[]) => void;
  /** Takes the last change back; gives back what it was. */
  readonly undo: () => Step | undefined;
  /** Does again what was undone last; gives back what it was. */
  readonly redo: () => Step | undefined;
  /** What is typed from now on is a step of its own. */
  readonly endTyping: () => void;
  readonly select: (path: string) => void;
  /** The files of another config, settled, as they would be on this page. None until the generator has come. */
  readonly filesOf: (settled: Config) => readonly ProjectFile[];
  readonly dismissRejected: () => void;
  /** Generates what is chosen: for the moment at which the generator has come. */
  readonly generate: () => void;
  /** Says where the page stands, without a fragment: what a generated README links to. */
  readonly moveTo: (address: string) => void;
}

/** The file that is shown first, and again when the one on show is no longer generated. */
const FIRST_FILE = 'flake.nix';

const UNTOUCHED: Pick<Store, 'changed' | 'touched'> = {
  changed: { get: () => undefined },
  touched: new Set(),
};

type Derived = Pick<Store, 'settled' | 'files' | 'problems' | 'link'>;

const generate = (settled: Config, address: string): readonly ProjectFile[] => {
  const generator = currentGenerator();
  return generator?.files(settled, lazily({ link: () => `${address}#${generator.link(settled)}` })) ?? [];
};

function derive(chosen: Config, address: string, refused: Refused): Derived {
  const generator = currentGenerator();
  const derived: Derived = lazily({
    settled: () => settle(chosen).config,
    files: () => generate(derived.settled, address),
    problems: () => generator?.problems(chosen, refused) ?? [],
    link: () => generator?.link(chosen) ?? '',
  });
  return derived;
}

function touchedBetween(before: readonly ProjectFile[], after: readonly ProjectFile[]): typeof UNTOUCHED {
  const generator = currentGenerator();
  if (!generator) return UNTOUCHED;
  return lazily({
    changed: () => generator.changed(before, after),
    touched: () => generator.touched(before, after),
  });
}

type Changes = Pick<Store, 'choose' | 'replace' | 'mend' | 'start' | 'open' | 'undo' | 'redo' | 'endTyping'>;

/** All that changes the form, each change with its step in the history. */
function changes(
  get: () => Store,
  set: (...parts: readonly Partial<Store>[]) => void,
  moved: (chosen: Config, again?: boolean) => Partial<Store>,
): Changes {
  const change = (after: Config, manner?: Manner, beside?: Partial<Store>): void =>
    set(moved(after), beside ?? {}, { history: record(get().history, get().chosen, after, manner) });
  const anew = (): Partial<Store> => ({ anew: get().anew + 1 });
  const step = (from: 'past' | 'future', to: 'before' | 'after', walk: typeof stepBack) => () => {
    const { history } = get();
    const found = history[from].at(-1);
    // What was said of a link or a file goes with it, and does not come back: it was said.
    if (found) set(moved(found[to], true), found.told ? { rejected: [] } : {}, { history: walk(history) });
    return found;
  };
  return {
    choose: (name, value, typedIn) => change({ ...get().chosen, [name]: value }, { typedIn }),
    replace: (config, rejected = []) =>
      // Who hands on what was rejected before changes but a part.
      rejected === get().rejected
        ? change(config)
        : change(config, { told: rejected.length > 0 }, { rejected, ...anew() }),
    mend: (problem) => {
      const fix = get().problems.find(({ id }) => id === problem)?.fix;
      if (fix) change(fix.config);
      return fix?.label;
    },
    start: (config, rejected, restored = false) =>
      set(moved(config), UNTOUCHED, { rejected, restored, history: NO_HISTORY, ...anew() }),
    open: (config, rejected) =>
      change(config, { link: true, told: true }, { ...UNTOUCHED, rejected, ...anew() }),
    undo: step('past', 'before', stepBack),
    redo: step('future', 'after', stepForward),
    endTyping: () => {
      const history = endTyping(get().history);
      // Boxes are left all the time: who reads the store need not hear of those in which nothing was typed.
      if (history !== get().history) set({ history });
    },
  };
}

/**
 * Makes the store of a page.
 *
 * @param address where the page stands, without a fragment: what the generated README links to
 */
export function createConfigStore(address: string, start: Config = DEFAULT_CONFIG) {
  let home = address;
  // What was on show until a change took it away, and nothing else was asked for since.
  let lost: string | undefined;
  const store = createStore<Store>()((replace, get) => {
    const set = (...parts: readonly Partial<Store>[]): void =>
      replace(together<Store>(get(), ...parts), true);
    const moved = (chosen: Config, again = false): Partial<Store> => {
      const before = get();
      const derived = derive(chosen, home, before.refused);
      const isThere = (path?: string): boolean => derived.files.some((file) => file.path === path);
      if (!isThere(before.selected)) lost = before.selected;
      const found = isThere(lost) ? lost : undefined;
      if (found) lost = undefined;
      const kept = isThere(before.selected) ? before.selected : FIRST_FILE;
      const selected = (again && found) || kept;
      return together<Partial<Store>>(
        { chosen, selected },
        derived,
        touchedBetween(before.files, derived.files),
      );
    };
    return together<Store>(derive(start, address, {}), UNTOUCHED, changes(get, set, moved), {
      chosen: start,
      selected: FIRST_FILE,
      refused: {},
      rejected: [],
      history: NO_HISTORY,
      restored: false,
      anew: 0,
      refuse: (box, why) => {
        const refused = { ...get().refused, [box]: why };
        set({ refused, problems: derive(get().chosen, home, refused).problems });
      },
      select: (path) => {
        lost = undefined;
        set({ selected: path });
      },
      filesOf: (settled) => generate(settled, home),
      dismissRejected: () => set({ rejected: [] }),
      generate: () => set(derive(get().chosen, home, get().refused)),
      moveTo: (there) => {
        if (there === home) return;
        home = there;
        set(derive(get().chosen, home, get().refused));
      },
    });
  });

  // What was prerendered had files, so parts of the page that wait for the generator are hydrated with files, too.
  const bare = store.getInitialState();
  let complete: Store | undefined;
  store.getInitialState = () => {
    if (currentGenerator() === undefined) return bare;
    complete ??= together<Store>(bare, derive(start, address, {}));
    return complete;
  };
  return store;
}

export type ConfigStore = ReturnType<typeof createConfigStore>;
