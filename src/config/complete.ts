import { indexedLibrary, LIBRARY_INDEX } from '../facts/library-index.ts';
import { TARGET_HEADINGS, TARGETS } from '../facts/targets.ts';
import { TOOLS } from '../facts/tools.ts';
import {
  libraryReason,
  noTargetPackages,
  noTargetsInCi,
  targetReason,
  toolReason,
} from './availability/long-lists.ts';
import { provideLongLists } from './long-lists.ts';

// Imported for this alone, by all that reads, judges, generates or offers what stands in a long list.
provideLongLists({
  options: {
    targets: Object.entries(TARGETS).map(([id, target]) => ({
      id,
      label: id,
      help: target.help,
      group: TARGET_HEADINGS[target.group],
      words: target.words ?? [],
    })),
    libraries: LIBRARY_INDEX.map(({ id, label }) => ({ id, label, help: '' })),
    tools: TOOLS,
  },
  reasons: { targets: targetReason, libraries: libraryReason, tools: toolReason },
  noTargetPackages,
  noTargetsInCi,
  firstOpened: (libraries) => libraries.map(indexedLibrary).find((library) => library?.opened)?.label,
});
