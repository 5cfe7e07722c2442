import type { ProjectFile } from '../../project/project-file.ts';
import { languageOf } from '../highlight/language.ts';
import { monaco } from './monaco.ts';
import { lineEdits } from './replace-text.ts';
import type { ScrollMemory } from './scroll-memory.ts';

type Model = monaco.editor.ITextModel;

/** Brings a model to another text by edits of the lines that differ. */
export function replaceText(model: Model, text: string): void {
  const edits = lineEdits(model.getLinesContent(), text.split('\n')).map((edit) => ({
    range: new monaco.Range(edit.from, 1, edit.to, model.getLineMaxColumn(edit.to)),
    text: edit.text,
  }));
  if (edits.length > 0) model.applyEdits(edits);
}

/** A model of a file's text, in the colours of its language. */
export function createModel(
  { path, content }: Pick<ProjectFile, 'path' | 'content'>,
  uri?: monaco.Uri,
): Model {
  const model = monaco.editor.createModel(content, languageOf(path) ?? 'plaintext', uri);
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  model.updateOptions({
    tabSize: 4,
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  return model;
}

/** A model for each file that was shown, so that going back finds its folds and selection. */
export class EditorModels {
  private readonly models = new Map<string, Model>();
  private readonly views = new Map<string, monaco.editor.ICodeEditorViewState | null>();

  /** Shows a file in the editor with its text as it is now; the caret is first on the line that is asked about. */
  show(
    editor: monaco.editor.ICodeEditor,
    file: ProjectFile,
    scroll: ScrollMemory,
    asked: number | undefined,
  ): void {
    const model = this.modelOf(file);
    replaceText(model, file.content);
    const before = editor.getModel();
    if (before === model) return;
    const { top, left } = scroll.of(file.path);
    for (const [path, other] of this.models)
      if (other === before) this.views.set(path, editor.saveViewState());
    editor.setModel(model);
    const view = this.views.get(file.path);
    if (view) editor.restoreViewState(view);
    else if (asked !== undefined) editor.setPosition({ lineNumber: asked, column: 1 });
    editor.setScrollPosition({ scrollTop: top, scrollLeft: left }, monaco.editor.ScrollType.Immediate);
  }

  /** Frees all of them. */
  dispose(): void {
    for (const model of this.models.values()) model.dispose();
    this.models.clear();
  }

  private modelOf(file: ProjectFile): Model {
    const known = this.models.get(file.path);
    if (known) return known;
    const model = createModel(file, monaco.Uri.from({ scheme: 'project', path: `/${file.path}` }));
    this.models.set(file.path, model);
    return model;
  }
}
