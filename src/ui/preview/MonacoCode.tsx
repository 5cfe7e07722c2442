import { Editor } from '@monaco-editor/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ProjectFile } from '../../project/project-file.ts';
import { say } from '../../texts/say.ts';
import { EditorModels } from './editor-models.ts';
import { EDITOR_OPTIONS, showsEnglish } from './editor-options.ts';
import type { LineMarks } from './line-painter.ts';
import type { monaco } from './monaco.ts';
import { defineTheme, followTheme, THEME } from './monaco-theme.ts';
import { revealTop } from './reveal.ts';
import type { ScrollMemory } from './scroll-memory.ts';
import { editorMarks, useEditorLines } from './use-editor-lines.ts';
import type { LineEvents } from './use-static-lines.ts';

/** What the editor needs to take the static view's place. */
export interface EditorProps {
  readonly file: ProjectFile;
  readonly marks: LineMarks;
  /** The lines to bring into view where none of them is: each time that other ones are given. */
  readonly reveal: readonly number[];
  readonly lines: LineEvents;
  readonly scroll: ScrollMemory;
  /** The static view's font family. */
  readonly font: string;
  /** Whether the static view had the keyboard's focus, which would be lost with it. */
  readonly focus: boolean;
  /** The editor shows what the static view shows. */
  readonly onPainted: () => void;
  readonly onGone: () => void;
}

type CodeEditor = monaco.editor.IStandaloneCodeEditor;

/** The file in Monaco, read-only. Its text changes by edits, never by a new value, which would lose folds and place. */
export function MonacoCode(props: EditorProps) {
  const { file, marks, reveal, lines, scroll, font, focus, onPainted, onGone } = props;
  const host = useRef<HTMLDivElement>(null);
  const drawn = useRef<monaco.editor.IEditorDecorationsCollection>(null);
  const [models] = useState(() => new EditorModels());
  const options = useMemo(() => ({ ...EDITOR_OPTIONS, fontFamily: font, model: null }), [font]);
  const [editor, setEditor] = useState<CodeEditor>();

  useLayoutEffect(() => {
    if (!editor) return;
    editor.layout();
    models.show(editor, file, scroll, marks.asked[0]);
    editor.updateOptions({ ariaLabel: say`Contents of ${file.path}, read-only` });
    drawn.current ??= editor.createDecorationsCollection();
    drawn.current.set(editorMarks(marks));
  }, [editor, file, marks, models, scroll]);

  useLayoutEffect(() => {
    if (!editor) return;
    const view = { top: editor.getScrollTop(), height: editor.getLayoutInfo().height };
    const top = revealTop(reveal, view, (line) => editor.getTopForLineNumber(line));
    if (top !== undefined) editor.setScrollTop(top, 1);
  }, [editor, reveal]);

  useLayoutEffect(() => {
    if (!editor) return;
    // Painted here and now, so that the swap happens within one frame.
    editor.render(true);
    onPainted();
    const kept = editor.onDidScrollChange((position) => {
      const path = editor.getModel()?.uri.path.slice(1);
      if (path) scroll.keep(path, position);
    });
    const ended = followTheme(host.current!);
    return () => {
      kept.dispose();
      ended();
      models.dispose();
      onGone();
    };
  }, [editor, models, scroll, onPainted, onGone]);

  useEditorLines(editor, lines);

  useEffect(() => {
    if (focus) editor?.focus();
  }, [focus, editor]);

  return (
    <div className="code-editor-host" ref={host}>
      <Editor
        theme={THEME}
        loading={null}
        options={options}
        beforeMount={() => defineTheme(host.current!)}
        onMount={(mounted) => {
          showsEnglish(mounted);
          setEditor(mounted);
        }}
      />
    </div>
  );
}
