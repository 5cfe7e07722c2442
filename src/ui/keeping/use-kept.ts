import { useSyncExternalStore } from 'react';
import type { Kept } from '../../state/keeping/keeping.ts';
import { keeping } from '../../state/keeping/page.ts';

/** Everything that is kept; the component renders again when that changes, in another tab, too. */
export const useKept = (): Kept => useSyncExternalStore(keeping.subscribe, keeping.read);
