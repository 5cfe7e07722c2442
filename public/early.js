// Remembers what a person does before the page answers: the browser would show it as done, and nobody would have heard of
// it. The page does it again (src/ui/early-acts.ts). The build writes this into the page, too.
{
  // These come with the files, so they answer later than the form.
  const late =
    '.files-column, .section-index, .page-footer, .start-picker, .undo-buttons, .theme-switch, #saved, #share';
  const root = document.documentElement;
  const kept = () =>
    [localStorage, sessionStorage].some((shelf) =>
      Object.keys(shelf).some((key) => key.startsWith('ferroflake-work')),
    );
  // Then (WORK in src/state/keeping/last-work.ts) the page will open on other choices than those that it was built with:
  // nothing can be chosen among these.
  let awaited = location.hash.length > 1;
  try {
    awaited ||= kept();
  } catch {
    // A browser that keeps nothing.
  }
  // The keys of the palette, as in src/ui/palette/keys.ts.
  const mac = /^Mac|^iP/.test(navigator.platform);
  const asksToFind = ({ key, code, ctrlKey, metaKey, altKey, shiftKey }) =>
    (/^[a-z]$/i.test(key) ? key.toLowerCase() === 'k' : code === 'KeyK') &&
    metaKey === mac &&
    ctrlKey !== mac &&
    !altKey &&
    !shiftKey;
  const acts = new Map();
  // What is typed after these keys, until there is a box for it: kept as by keepTyped there.
  let sought;
  const opener = () => document.querySelector('.palette-button');
  const seekNoMore = () => {
    acts.delete(opener());
    sought = undefined;
  };
  const find = (event, ready) => {
    const { key, ctrlKey, metaKey } = event;
    if (asksToFind(event)) {
      if (ready) {
        // The page hears them by itself.
        acts.delete(opener());
        return;
      }
      acts.set(opener(), 'click');
      sought ??= '';
    } else {
      if (sought === undefined || ctrlKey || metaKey) return;
      if (key === 'Escape') seekNoMore();
      else if (key === 'Backspace') sought = sought.slice(0, -1);
      else if (key.length === 1) sought += key;
      else if (key !== 'Enter') return;
    }
    // Else a browser looks for something itself, and a letter stands elsewhere.
    event.preventDefault();
  };
  const keep = (event) => {
    const { type, target, isTrusted } = event;
    const ready = 'ready' in root.dataset;
    if (!isTrusted || !(target instanceof Element)) return;
    if (type === 'keydown') {
      find(event, ready);
      return;
    }
    if (type === 'click' && sought !== undefined) {
      // Who turns to something else types there.
      seekNoMore();
    }
    if (awaited && !ready && target.closest('#form, .start-picker')) {
      event.preventDefault();
      return;
    }
    const element = type === 'click' ? target.closest('button, [role=treeitem]') : target;
    if (type === 'beforeinput' || !element) return;
    // Else it would be done twice.
    if (ready && ('files' in root.dataset || !element.closest(late))) return;
    acts.delete(element);
    acts.set(element, type);
  };
  const types = ['click', 'beforeinput', 'input', 'keydown'];
  for (const type of types) addEventListener(type, keep, true);
  // What tells more of a field comes last of all (src/ui/explain/Explaining.tsx): it is told who asked for it until then.
  let asked;
  const ask = (event) => {
    const { type, key, target } = event;
    const places = type === 'click' ? '[data-explain]' : '.field, .start';
    if (event.defaultPrevented || !(type === 'click' || key === 'F1' || key === '?')) return;
    if (!target.closest?.(places)) return;
    // Else the browser shows its own help.
    if (key === 'F1') event.preventDefault();
    asked = event;
  };
  const signs = ['click', 'keydown'];
  for (const sign of signs) addEventListener(sign, ask, true);
  window.earlyAsked = () => {
    for (const sign of signs) removeEventListener(sign, ask, true);
    return asked;
  };
  window.earlySought = () => {
    const typed = sought;
    sought = undefined;
    return typed;
  };
  window.earlyActs = () => {
    for (const type of types) removeEventListener(type, keep, true);
    return acts;
  };
}
