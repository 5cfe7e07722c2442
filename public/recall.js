// What a person picked on an earlier visit, before anything is painted: the language, which is a page of its own, and the
// theme, where it is not the system's. The build writes this into the page (scripts/page/prerender.ts). The keys are those
// of src/state/language.ts and src/state/theme.ts, the mark in the address that of src/worker/keeper.ts.
try {
  const page = document.documentElement;
  if (location.search === '?not-kept') {
    // The page of the language that was picked cannot be had: this one must not lead there again at each visit.
    localStorage.removeItem('ferroflake-language');
    history.replaceState(history.state, '', location.pathname + location.hash);
    page.dataset.notKept = '';
  }
  const language = localStorage.getItem('ferroflake-language');
  const theme = localStorage.getItem('ferroflake-theme');
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  // Only the English page, which stands at the root, is come to without a word about the language. Where a server gives
  // that page for a folder that it does not have, the person stays.
  const others = document.querySelector('meta[name=languages]').content.split(' ');
  if (page.lang === 'en' && others.includes(language) && !location.pathname.includes(`/${language}/`))
    location.replace(new URL(`./${language}/`, document.baseURI) + location.search + location.hash);
} catch {
  // A browser that keeps nothing: what the link and the system say holds.
}
