/**
 * A style element that never holds text: what is given to it as text becomes rules of its sheet.
 *
 * The page's policy lets no style element in but an empty one, and rules that scripts make. Monaco writes its
 * colours as text; monaco-styles.ts puts this in the place of what it does. Only once the element stands in the
 * document does it have a sheet.
 */
export function ruledStyle(): HTMLStyleElement {
  const style = document.createElement('style');
  let held = '';
  Object.defineProperty(style, 'textContent', {
    get: () => held,
    set: (text: string) => {
      held = text;
      if (style.sheet) rewrite(style.sheet, text);
    },
  });
  return style;
}

function rewrite(sheet: CSSStyleSheet, text: string): void {
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(text);
  while (sheet.cssRules.length > 0) sheet.deleteRule(0);
  for (const rule of parsed.cssRules) sheet.insertRule(rule.cssText, sheet.cssRules.length);
}
