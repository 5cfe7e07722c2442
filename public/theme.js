// Before the first paint: the theme that was picked, where it is not the system's. Kept out of the page so that the
// content security policy needs no exception for inline scripts. The key is that of src/state/theme.ts.
try {
  const kept = localStorage.getItem('ferroflake-theme');
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
} catch {
  // A browser that keeps nothing: the system's setting holds.
}
