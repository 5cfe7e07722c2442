export { listen } from './listen.ts';
export { RestoredNotice } from './RestoredNotice.tsx';
export { saveAloud } from './save-aloud.ts';
