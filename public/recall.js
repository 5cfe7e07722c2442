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
  const others = document.querySelector('meta[name=languages]').content.split(' ');
  if (page.lang === 'en' && others.includes(language) && !location.pathname.includes(`/${language}/`))
    location.replace(new URL(`./${language}/`, document.baseURI) + location.search + location.hash);
} catch {
  // A browser that keeps nothing: what the link and the system say holds.
}
