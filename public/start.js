// Starts the page's own script once the page is on screen: it can be read before it answers, and on a slow line neither
// takes the other's share. The build writes this in the place of that script (scripts/page/prerender.ts) and names it
// here, with what is wanted right behind it.
{
  const { page, behind } = document.currentScript.dataset;
  const preload = (file) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.fetchPriority = 'low';
    link.href = file;
    document.head.append(link);
  };
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    import(page);
    // One by one: the browser takes its time for each, and so many at once would hold up a slow machine.
    for (const file of behind.split(' ')) setTimeout(preload, 0, file);
  };
  new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
  // A page in the background paints nothing, and not every browser tells when it has painted.
  if (document.hidden) start();
  else setTimeout(start, 1500);
}
