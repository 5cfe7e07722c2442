import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FileChange } from '../../state/compare/comparison.ts';
import type { Difference } from '../../state/compare/differences.ts';
import { say } from '../../texts/say.ts';
import { createModel, replaceText } from '../preview/editor-models.ts';
import { EDITOR_OPTIONS, showsEnglish } from '../preview/editor-options.ts';
import { monaco } from '../preview/monaco.ts';
import { defineTheme, followTheme, THEME } from '../preview/monaco-theme.ts';
import { MOST_COLOURED } from './hunk-rows.ts';

/** What the editor of a comparison needs to take the place of the plain list. */
export interface MonacoDiffProps {
  readonly change: FileChange;
  /** The difference to bring into view: each time that another one is given. */
  readonly difference: Difference | undefined;
  /** The code's font family. */
  readonly font: string;
  /** Both texts and their differences are on show. */
  readonly onPainted: () => void;
  readonly onGone: () => void;
}

/** Side by side where there is room for both, below each other else. */
const DIFF_OPTIONS: monaco.editor.IStandaloneDiffEditorConstructionOptions = {
  ...EDITOR_OPTIONS,
  folding: false,
  // The signs of lines stand there, beside the numbers.
  lineDecorationsWidth: 18,
  originalEditable: false,
  renderSideBySide: true,
  useInlineViewWhenSpaceIsLimited: true,
  renderSideBySideInlineBreakpoint: 760,
  enableSplitViewResizing: false,
  // A blank more is a difference: the patch says so, too.
  ignoreTrimWhitespace: false,
  renderOverviewRuler: false,
  renderMarginRevertIcon: false,
  renderGutterMenu: false,
  renderIndicators: true,
  theme: THEME,
};

/** Both texts of a file, and what compares them. */
interface Compared {
  readonly path: string;
  readonly texts: monaco.editor.IDiffEditorModel;
  readonly view: monaco.editor.IDiffEditorViewModel;
}

/** Both sides of a change in Monaco, read-only. Texts change by edits, so that the view stays where it is. */
export function MonacoDiff({ change, difference, font, onPainted, onGone }: MonacoDiffProps) {
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<monaco.editor.IStandaloneDiffEditor>();
  const shown = useRef<Compared>(undefined);

  useLayoutEffect(() => {
    defineTheme(host.current!);
    const made = monaco.editor.createDiffEditor(host.current!, { ...DIFF_OPTIONS, fontFamily: font });
    showsEnglish(made.getOriginalEditor());
    showsEnglish(made.getModifiedEditor());
    const unfollow = followTheme(host.current!);
    setEditor(made);
    return () => {
      unfollow();
      made.dispose();
      disposeOf(shown.current);
      shown.current = undefined;
      onGone();
    };
  }, [font, onGone]);

  useLayoutEffect(() => {
    if (!editor) return;
    const { path } = change;
    const [before, after] = [change.before?.content ?? '', change.after?.content ?? ''];
    if (shown.current?.path === path) {
      replaceText(shown.current.texts.original, before);
      replaceText(shown.current.texts.modified, after);
      return;
    }
    const last = shown.current;
    const texts = {
      original: coloured(createModel({ path, content: before })),
      modified: createModel({ path, content: after }),
    };
    shown.current = { path, texts, view: editor.createViewModel(texts) };
    editor.setModel(shown.current.view);
    editor.getOriginalEditor().updateOptions({ ariaLabel: say`${path} of the other side, read-only` });
    editor.getModifiedEditor().updateOptions({ ariaLabel: say`${path} of this project, read-only` });
    // Behind the editor's own letting go, which is a task of its own.
    setTimeout(() => disposeOf(last));
  }, [editor, change]);

  useEffect(() => {
    if (!editor || !difference) return;
    // Lines have their places only once both texts were compared.
    const show = (): void => reveal(editor, difference);
    if (editor.getLineChanges()) show();
    const compared = editor.onDidUpdateDiff(() => {
      compared.dispose();
      show();
    });
    return () => compared.dispose();
  }, [editor, difference]);

  useEffect(() => {
    if (!editor) return;
    if (editor.getLineChanges()) onPainted();
    const compared = editor.onDidUpdateDiff(onPainted);
    return () => compared.dispose();
  }, [editor, onPainted]);

  return <div className="diff-editor" ref={host} />;
}

/**
 * Has the first lines of a text coloured at once. Lines that were taken away are drawn as they are then, and Monaco colours
 * by itself only what an editor shows.
 */
function coloured(model: monaco.editor.ITextModel): monaco.editor.ITextModel {
  const { tokenization } = model as { tokenization?: { forceTokenization?(line: number): void } };
  tokenization?.forceTokenization?.(Math.min(model.getLineCount(), MOST_COLOURED));
  return model;
}

/** The view first, and by hand: left to the editor it stays, and compares texts that are gone 200 ms after a change. */
function disposeOf(compared: Compared | undefined): void {
  compared?.view.dispose();
  compared?.texts.original.dispose();
  compared?.texts.modified.dispose();
}

/** Puts the caret of each side on the difference, and brings it into view. */
function reveal(editor: monaco.editor.IStandaloneDiffEditor, { before, after }: Difference): void {
  const put = (side: monaco.editor.ICodeEditor, line: number): void => {
    const lineNumber = Math.max(1, Math.min(line, side.getModel()?.getLineCount() ?? 1));
    side.setPosition({ lineNumber, column: 1 });
    side.revealLineInCenterIfOutsideViewport(lineNumber, monaco.editor.ScrollType.Immediate);
  };
  put(editor.getOriginalEditor(), before);
  put(editor.getModifiedEditor(), after);
}
