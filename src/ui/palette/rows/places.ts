import { FIELDS } from '../../../config/fields.ts';
import { looksOf, TROUBLES } from '../../../facts/troubles.ts';
import { everyday } from '../../../texts/everyday.ts';
import { list, say, sought } from '../../../texts/say.ts';
import { changedOf, SECTIONS } from '../../form/sections.ts';
import { withoutSigns } from '../../parts/Prose.tsx';
import { goToSection, PANELS, type Panel } from '../../view.ts';
import { goToPanel } from '../../views/panel-ids.ts';
import type { Row } from '../row.ts';

/** The parts of the form. */
const SECTION_ROWS: readonly Row[] = SECTIONS.map((section) => ({
  key: `section ${section.id}`,
  heading: say`Parts of the form`,
  id: section.id,
  label: section.title,
  help: list(section.fields.map((name) => FIELDS[name].label)),
  words: everyday(sought`section`),
  icon: 'form',
  useful: true,
  standing: ({ chosen }) => {
    const changed = changedOf(chosen, section.fields);
    return changed > 0 ? { value: say`${changed} changed` } : {};
  },
  enter: ({ view, leave }) =>
    leave(() => {
      view.show('form');
      requestAnimationFrame(() => goToSection(section.id));
    }),
}));

/** What each view is for. */
const VIEW_HELP: Readonly<Record<Panel, string>> = {
  files: say`Every generated file.`,
  compare: say`How the files differ from others, also as a patch.`,
  commands: say`What to type in the project.`,
  snippets: say`Parts for a flake that is there already.`,
  help: say`What goes wrong, and what mends it.`,
};

/** What the right column can show. */
const VIEW_ROWS: readonly Row[] = PANELS.map(({ id, label }) => ({
  key: `view ${id}`,
  heading: say`Views`,
  id,
  label,
  help: VIEW_HELP[id],
  words: everyday(sought`view`),
  icon: 'screen',
  useful: true,
  standing: () => ({}),
  enter: ({ view, leave }) => leave(() => goToPanel(view, id)),
}));

const TROUBLE = everyday(sought`trouble, error`);

/** What goes wrong, by how it looks. */
const TROUBLE_ROWS: readonly Row[] = TROUBLES.map((trouble) => ({
  key: `trouble ${trouble.id}`,
  heading: say`Help`,
  id: trouble.id,
  label: withoutSigns(trouble.title),
  help: looksOf(trouble).join(' '),
  quoted: trouble.looks.join(' '),
  sentence: true,
  words: TROUBLE,
  icon: 'hint',
  standing: () => ({}),
  enter: ({ view, leave }) => leave(() => view.open('help', trouble.id)),
}));

/** Where one can go: sections, views, and the troubles of the help. */
export const PLACE_ROWS: readonly Row[] = [...SECTION_ROWS, ...VIEW_ROWS, ...TROUBLE_ROWS];
