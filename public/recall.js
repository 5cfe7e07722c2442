// What a person picked on an earlier visit, long before the page's own script has come: the language, which is a page of
// its own, and the theme, where it is not the system's. A file of its own, so that the content security policy needs no
// exception for inline scripts; not awaited by the first paint, because a first visit would pay a round trip for a choice
// it cannot hold yet, and a later one has it in its cache. The keys are those of src/state/language.ts and
// src/state/theme.ts.
try {
  const page = document.documentElement;
  const language = localStorage.getItem('ferroflake-language');
  const theme = localStorage.getItem('ferroflake-theme');
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  // Only the English page, which stands at the root, is come to without a word about the language. Where a server gives
  // that page for a folder that it does not have, the person stays.
  if (page.lang === 'en' && language !== 'en' && !location.pathname.includes(`/${language}/`))
    for (const link of document.querySelectorAll('link[rel=alternate]'))
      if (link.hreflang === language) location.replace(link.href + location.search + location.hash);
} catch {
  // A browser that keeps nothing: what the link and the system say holds.
}
