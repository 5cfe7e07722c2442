import { TOKEN_CLASSES } from '../highlight/token-classes.ts';
import { monaco } from './monaco.ts';

/** The one theme; it is defined anew when the page changes from light to dark. */
export const THEME = 'page';

/** Monaco's colours, and the page's custom properties that they come from. */
const COLOURS: Readonly<Record<string, string>> = {
  'editor.foreground': '--code-text',
  'editorLineNumber.foreground': '--code-number',
  'editorLineNumber.activeForeground': '--code-number',
  'editor.selectionBackground': '--code-selection',
  'editor.inactiveSelectionBackground': '--code-selection',
  'editorBracketMatch.background': '--code-selection',
  'editorBracketMatch.border': '--code-number',
  'editor.findMatchBackground': '--code-found',
  'editor.findMatchHighlightBackground': '--code-selection',
  'editorWidget.background': '--code-widget',
  'editorWidget.foreground': '--code-text',
  'editorWidget.border': '--code-line',
  'input.background': '--code-background',
  'input.foreground': '--code-text',
  'input.border': '--code-line',
  'inputOption.activeBorder': '--code-keyword',
  focusBorder: '--code-keyword',
  'diffEditor.insertedLineBackground': '--diff-added',
  'diffEditor.insertedTextBackground': '--diff-added-text',
  'diffEditor.removedLineBackground': '--diff-removed',
  'diffEditor.removedTextBackground': '--diff-removed-text',
  'diffEditor.diagonalFill': '--diff-gap',
  'diffEditor.border': '--line',
  'scrollbarSlider.background': '--code-scrollbar',
  'scrollbarSlider.hoverBackground': '--code-scrollbar-hover',
  'scrollbarSlider.activeBackground': '--code-scrollbar-hover',
};

/** Reads colours off the page in any notation, and gives them as Monaco takes them. */
function colourReader(host: HTMLElement) {
  const probe = host.appendChild(document.createElement('span'));
  probe.hidden = true;
  // In forced colours each would read as the colour of text.
  probe.style.forcedColorAdjust = 'none';
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  const hex = (property: string): string => {
    probe.style.color = `var(${property})`;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = getComputedStyle(probe).color;
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data as unknown as number[];
    return `#${[red, green, blue, alpha].map((part) => part!.toString(16).padStart(2, '0')).join('')}`;
  };
  return { hex, dispose: () => probe.remove() };
}

/** Defines the theme from the page's colours as they are now. */
export function defineTheme(host: HTMLElement): void {
  const reader = colourReader(host);
  const dark = Number.parseInt(reader.hex('--code-background').slice(1, 3), 16) < 0x80;
  monaco.editor.defineTheme(THEME, {
    base: dark ? 'vs-dark' : 'vs',
    inherit: false,
    rules: [
      { token: '', foreground: reader.hex('--code-text').slice(1, 7) },
      ...TOKEN_CLASSES.map((kind) => ({
        token: `t-${kind}`,
        foreground: reader.hex(`--code-${kind}`).slice(1, 7),
        ...(kind === 'section' ? { fontStyle: 'bold' } : {}),
      })),
    ],
    colors: {
      // Transparent: the page's own background shows, and marked lines lie in it.
      'editor.background': '#00000000',
      'editorGutter.background': '#00000000',
      'editor.lineHighlightBorder': '#00000000',
      ...Object.fromEntries(Object.entries(COLOURS).map(([key, property]) => [key, reader.hex(property)])),
    },
  });
  reader.dispose();
}

/** Follows the page's theme, chosen or the system's; gives back what ends it. */
export function followTheme(host: HTMLElement): () => void {
  const update = () => {
    defineTheme(host);
    monaco.editor.setTheme(THEME);
  };
  const chosen = new MutationObserver(update);
  chosen.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'class', 'style'],
  });
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', update);
  return () => {
    chosen.disconnect();
    system.removeEventListener('change', update);
  };
}
