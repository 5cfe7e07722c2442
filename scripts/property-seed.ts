// The properties look at the same values in every run, so that a change is refused for what it does and not by chance.
// PROPERTY_SEED=N looks at others.
import fc from 'fast-check';
import { wholeNumber } from './whole-number.ts';

fc.configureGlobal({
  seed: wholeNumber(process.env.PROPERTY_SEED ?? '1', 'PROPERTY_SEED=N: a whole number'),
});
