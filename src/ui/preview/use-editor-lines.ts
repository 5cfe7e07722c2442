import { useEffect } from 'react';
import type { LineMarks } from './line-painter.ts';
import type { monaco } from './monaco.ts';
import type { LineEvents } from './use-static-lines.ts';

/** How the editor draws each kind of mark. */
const DRAWN: Readonly<Record<keyof LineMarks, monaco.editor.IModelDecorationOptions>> = {
  marked: { className: 'editor-mark', marginClassName: 'editor-mark editor-mark-bar' },
  traced: {
    className: 'editor-trace',
    marginClassName: 'editor-trace',
    linesDecorationsClassName: 'editor-trace-bar',
  },
  asked: { className: 'editor-asked' },
};

/** The marks of lines as the editor's decorations. */
export const editorMarks = (marks: LineMarks): monaco.editor.IModelDeltaDecoration[] =>
  (Object.keys(DRAWN) as (keyof LineMarks)[]).flatMap((kind) =>
    marks[kind].map((line) => ({
      range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
      options: { isWholeLine: true, ...DRAWN[kind] },
    })),
  );

/** Tells which line of the editor the pointer or the caret is on, and which one is asked about. */
export function useEditorLines(
  editor: monaco.editor.ICodeEditor | undefined,
  { point, ask, current }: LineEvents,
): void {
  useEffect(() => {
    if (!editor) return;
    current.current = () => editor.getPosition()?.lineNumber ?? 1;
    const ends = [
      editor.onMouseMove(({ target }) => point(target.position?.lineNumber)),
      editor.onMouseLeave(() => point(undefined)),
      editor.onMouseUp(({ target, event }) => {
        const line = target.position?.lineNumber;
        if (line !== undefined && event.leftButton && editor.getSelection()?.isEmpty()) ask(line, false);
      }),
      editor.onDidChangeCursorPosition(({ position, source }) => {
        if (source === 'keyboard') point(position.lineNumber);
      }),
      editor.onKeyDown((event) => {
        if (event.browserEvent.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
        // Else the editor would say that nothing can be written here.
        event.preventDefault();
        event.stopPropagation();
        ask(current.current(), true);
      }),
    ];
    return () => {
      for (const end of ends) end.dispose();
    };
  }, [editor, point, ask, current]);
}
