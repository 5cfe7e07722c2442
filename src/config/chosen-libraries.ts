import { type NativeLibrary, nativeLibrary } from '../facts/native-libraries.ts';
import type { Config } from './fields.ts';

/** The chosen native libraries with all that is known of them, in the order of the choice. */
export const chosenLibraries = (config: Pick<Config, 'libraries'>): readonly NativeLibrary[] =>
  config.libraries.flatMap((id) => nativeLibrary(id) ?? []);
