import type { monaco } from './monaco.ts';
import { CODE_PADDING, LINE_HEIGHT } from './reveal.ts';

const off = { enabled: false };

/**
 * Reads like the static view, to the pixel: preview.css holds the same measures. Everything that is for writing is
 * off, and Tab leaves the editor as it leaves any other part of the page.
 */
export const EDITOR_OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  readOnly: true,
  domReadOnly: true,
  tabFocusMode: true,
  automaticLayout: true,
  fontSize: 13,
  lineHeight: LINE_HEIGHT,
  fontLigatures: false,
  padding: { top: CODE_PADDING, bottom: CODE_PADDING },
  lineNumbersMinChars: 4,
  lineDecorationsWidth: 8,
  glyphMargin: false,
  folding: true,
  showFoldingControls: 'mouseover',
  renderLineHighlight: 'none',
  renderFinalNewline: 'off',
  renderWhitespace: 'none',
  wordWrap: 'off',
  minimap: off,
  stickyScroll: off,
  scrollBeyondLastLine: false,
  scrollBeyondLastColumn: 0,
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  scrollbar: { verticalScrollbarSize: 12, horizontalScrollbarSize: 12, useShadows: false },
  guides: { indentation: false },
  bracketPairColorization: off,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  links: false,
  contextmenu: false,
  roundedSelection: false,
  quickSuggestions: false,
  wordBasedSuggestions: 'off',
  codeLens: false,
  lightbulb: { enabled: 'off' as never },
  dragAndDrop: false,
};

/** Marks what an editor shows as English, whatever the page around it speaks; its search speaks as the page does. */
export function showsEnglish(editor: monaco.editor.ICodeEditor): void {
  const mark = (): void => {
    const parts = editor
      .getContainerDomNode()
      .querySelectorAll('.view-lines, .native-edit-context, .inputarea');
    for (const part of parts) part.setAttribute('lang', 'en');
  };
  mark();
  // With another text these parts are made anew.
  editor.onDidChangeModel(mark);
}
