export { Explaining } from '../explain/Explaining.tsx';
export { ChangesNotice } from './ChangesNotice.tsx';
export { goStep, listen } from './go-step.ts';
export { stepName } from './step-words.ts';
