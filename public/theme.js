// Sets the theme that was picked, where it is not the system's, long before the page's own script has come. A file of
// its own, so that the content security policy needs no exception for inline scripts; not awaited by the first paint,
// because a first visit would pay a round trip for a choice it cannot hold yet, and a later one has it in its cache.
// The key is that of src/state/theme.ts.
try {
  const kept = localStorage.getItem('ferroflake-theme');
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
} catch {
  // A browser that keeps nothing: the system's setting holds.
}
