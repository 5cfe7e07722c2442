export { Explaining } from '../explain/Explaining.tsx';
export { takeDrops } from '../share/take-drops.ts';
export { ChangesNotice } from './ChangesNotice.tsx';
export { goStep, listen, wayOf } from './go-step.ts';
export { elsewhere } from './step-effects.ts';
export { stepName } from './step-words.ts';
