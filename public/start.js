// Starts the page's own script once the page is on screen: it can be read before it answers, and on a slow line neither
// takes the other's share. The build writes this in the place of that script (scripts/page/prerender.ts) and names it
// here, with what is wanted right behind it.
{
  const { page, behind } = document.currentScript.dataset;
  const run = () => import(page);
  const preload = (file, fetchPriority, onDone) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.fetchPriority = fetchPriority;
    link.onload = onDone;
    link.onerror = onDone;
    link.href = file;
    document.head.append(link);
    return link;
  };
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    // Compiled in one task and run in another: both in one would keep a key or a click waiting. What did not come is asked
    // for once more. Safari before 17 does not know such links, and tells nothing of them.
    if (!preload(page, 'high', run).relList.supports('modulepreload')) run();
    // One by one: the browser takes its time for each, and so many at once would hold up a slow machine.
    for (const file of behind.split(' ')) setTimeout(preload, 0, file, 'low', null);
  };
  new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
  // A page in the background paints nothing, and not every browser tells when it has painted.
  if (document.hidden) start();
  else setTimeout(start, 1500);
}
