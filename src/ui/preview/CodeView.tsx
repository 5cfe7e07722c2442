import { type ComponentType, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ProjectFile } from '../../project/project-file.ts';
import { useBeforeChange } from '../parts/use-change.ts';
import type { LineMarks } from './line-painter.ts';
import type { EditorProps } from './MonacoCode.tsx';
import { prefetchEditor } from './prefetch.ts';
import { revealTop, textHeight } from './reveal.ts';
import { StaticCode } from './StaticCode.tsx';
import { ScrollMemory } from './scroll-memory.ts';
import { useHeight } from './use-height.ts';
import { useMedia } from './use-media.ts';
import type { LineEvents } from './use-static-lines.ts';

/** Below this width the editor is never loaded: touch screens have little use for it, and it is heavy. */
export const EDITOR_QUERY = '(min-width: 861px)';

interface Props {
  readonly file: ProjectFile;
  readonly marks: LineMarks;
  /** The lines to bring into view where none of them is: each time that other ones are given. */
  readonly reveal: readonly number[];
  readonly lines: LineEvents;
}

/**
 * The text of a file: static until someone turns to it, then the editor, in the very same place. The static view
 * leaves only once the editor has painted.
 */
export function CodeView({ file, marks, reveal: wanted, lines }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const [scroll] = useState(() => new ScrollMemory());
  const wide = useMedia(EDITOR_QUERY);
  const [editor, setEditor] = useState<{
    readonly Editor: ComponentType<EditorProps>;
    readonly font: string;
  }>();
  const [painted, setPainted] = useState(false);
  const [focus, setFocus] = useState(false);
  const shown = wide && painted && editor !== undefined;

  useEffect(() => (wide ? prefetchEditor() : undefined), [wide]);

  const open = useCallback(async () => {
    if (!wide || editor) return;
    try {
      const { MonacoCode } = await import('./MonacoCode.tsx');
      await selectionEnded(scroller.current);
      const font = getComputedStyle(scroller.current?.querySelector('code') ?? document.body).fontFamily;
      setEditor({ Editor: MonacoCode, font });
    } catch {
      // Offline, say: the static view stays, and the next sign of interest tries again.
    }
  }, [wide, editor]);

  useBeforeChange(() => {
    const element = scroller.current;
    if (!element || shown) return;
    const { top, left } = scroll.of(file.path);
    if (element.scrollTop !== top) element.scrollTop = top;
    if (element.scrollLeft !== left) element.scrollLeft = left;
  }, [file.path, shown, scroll]);

  const revealed = useRef<readonly number[]>(wanted);
  const reveal = (): void => {
    if (shown || wanted.length === 0 || height.current === 0 || revealed.current === wanted) return;
    revealed.current = wanted;
    const lowest = Math.max(0, textHeight(file.content) - height.current);
    const view = { top: Math.min(scroll.of(file.path).top, lowest), height: height.current };
    const top = revealTop(wanted, view);
    if (top !== undefined && scroller.current) scroller.current.scrollTop = top;
  };
  // On a narrow screen the files may be hidden when lines are marked.
  const height = useHeight(scroller, reveal);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new lines are brought into view
  useLayoutEffect(reveal, [wanted, shown]);

  const onPainted = useCallback(() => {
    setFocus(scroller.current?.contains(document.activeElement) ?? false);
    setPainted(true);
  }, []);
  const onGone = useCallback(() => setPainted(false), []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: signs of interest that load the editor, not controls
    <div
      className="code-view"
      data-testid="preview"
      onPointerEnter={open}
      onFocus={open}
      onScrollCapture={(event) => {
        if (event.target === scroller.current && !shown) scroll.keep(file.path, scroller.current);
      }}
    >
      <StaticCode file={file} marks={marks} lines={lines} active={!shown} scroller={scroller} />
      {wide && editor ? (
        <div className="code-editor" data-shown={shown || undefined}>
          <editor.Editor
            file={file}
            marks={marks}
            reveal={wanted}
            lines={lines}
            scroll={scroll}
            font={editor.font}
            focus={focus}
            onPainted={onPainted}
            onGone={onGone}
          />
        </div>
      ) : null}
    </div>
  );
}

/** Resolves when nobody is selecting text in the element: the swap would take the selection away. */
async function selectionEnded(element: HTMLElement | null): Promise<void> {
  const selecting = () => {
    const selection = document.getSelection();
    return !!selection && !selection.isCollapsed && !!element?.contains(selection.anchorNode);
  };
  while (selecting()) {
    await new Promise((resolve) => document.addEventListener('selectionchange', resolve, { once: true }));
  }
}
