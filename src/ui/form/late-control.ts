import { latePart } from '../late-part.ts';

/** The controls that one searches, and the editor of members: beside the rest of the form they are large. */
export const LATE_CONTROL = latePart(() => import('./LateControl.tsx'));
