/** One section: which files it is for, and what holds for them. */
export interface EditorConfigSection {
  /** A glob of EditorConfig: ours, never a person's text. */
  readonly glob: string;
  readonly settings: readonly (readonly [key: string, value: string | number | boolean])[];
}

/** Writes an .editorconfig for the folder at the top of a project (spec.editorconfig.org). */
export const printEditorConfig = (sections: readonly EditorConfigSection[]): string =>
  `${['root = true', ...sections.map(printSection)].join('\n\n')}\n`;

const printSection = ({ glob, settings }: EditorConfigSection): string =>
  [`[${glob}]`, ...settings.map(([key, value]) => `${key} = ${value}`)].join('\n');
